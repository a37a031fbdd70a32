import type { Content } from '../../../domain/content/content'
import type { Entry } from '../../../domain/content/entry'
import type { Guide } from '../../../domain/content/guide'

/** One heading of `REVIEW.md` with what finds its places in the content, and the places it names. */
export interface ReviewItem {
  readonly title: string
  /** Each mark finds places by itself: words (`＋` between words that one item must all contain), or a sign in 〔〕. */
  readonly marks: readonly string[]
  /** Numbers of entries and guides, and `用語「…」`; undefined if the line is missing. */
  readonly places: readonly string[] | undefined
}

/** The items of `REVIEW.md`: everything under a third-level heading, with its lines 目印 and 場所. */
export function readReviewList(markdown: string): ReviewItem[] {
  return markdown
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n', 1)[0] ?? '',
      marks: lineOf(part, '目印')?.split('／') ?? [],
      places: lineOf(part, '場所')?.split('、')
    }))
}

function lineOf(part: string, name: string): string | undefined {
  return part.match(new RegExp(`^- ${name}：(.+)$`, 'm'))?.[1]
}

/**
 * The places in `content` at which any of `marks` is found: entries and guides in the order of their numbers, then
 * terms.
 */
export function placesOf(content: Content, marks: readonly string[]): string[] {
  const items = [...content.entries, ...content.guides]
    .filter((item) => marks.some((mark) => bears(item, mark)))
    .map(({ id }) => id)
  const terms = content.glossary
    .filter(({ meaning }) => marks.some((mark) => holds(meaning, mark)))
    .map(({ term }) => `用語「${term}」`)
  return [...items.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })), ...terms]
}

const SOURCE = /^〔出典 (.+)〕$/

function bears(item: Entry | Guide, mark: string): boolean {
  const source = SOURCE.exec(mark)?.[1]
  if (source !== undefined) return item.sources.includes(source)
  if (mark === '〔期間〕') return item.versions.some(({ from, until }) => from !== undefined || until !== undefined)
  if (mark === '〔職員に案内〕') return textOf(item).includes('"status":"ask-counter"')
  return holds(textOf(item), mark)
}

function holds(text: string, mark: string): boolean {
  return mark.split('＋').every((word) => text.includes(word))
}

/** Everything a visitor may read of an item on any day, and its statuses; not its keywords, which are never shown. */
function textOf({ question, versions }: Entry | Guide): string {
  return JSON.stringify({ question, versions })
}
