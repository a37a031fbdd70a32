import type { Content } from './content'
import type { Category } from './category'
import type { Entry } from './entry'
import type { Errand } from './errand'
import type { Guide, GuideVersion } from './guide'
import type { SourceDocument } from './sourceDocument'
import type { Term } from './term'
import type { IsoDate } from '../value/isoDate'
import type { AnswerVersion } from './version'
import { versionOn } from './period'

interface Dated<Item, Version> {
  readonly item: Item
  readonly version: Version
  /** The question as it is asked while `version` holds. */
  readonly question: string
  /** Names the version for the search index: `2-07@1`. */
  readonly ref: string
}

export type DatedEntry = Dated<Entry, AnswerVersion>
export type DatedGuide = Dated<Guide, GuideVersion>
export type DatedItem = DatedEntry | DatedGuide

/** The content as it stands on one day, without the items that do not hold on that day. */
export interface Edition {
  readonly date: IsoDate
  readonly categories: readonly Category[]
  readonly documents: readonly SourceDocument[]
  readonly errands: readonly Errand[]
  readonly glossary: readonly Term[]
  /** By number, in the order of the content: entries and notices, then guides. */
  readonly items: ReadonlyMap<string, DatedItem>
}

/** The name of one version of an item in the search index. */
export function versionRef(id: string, index: number): string {
  return `${id}@${index}`
}

/** The id of the item that a `versionRef` names. */
export function idOfRef(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('@'))
}

/** `content` as it stands on `date`. */
export function editionOn(content: Content, date: IsoDate): Edition {
  const items = [
    ...content.entries.map((entry) => dateEntry(entry, date)),
    ...content.guides.map((guide) => dateGuide(guide, date))
  ]
  return {
    date,
    categories: content.categories,
    documents: content.documents,
    errands: content.errands,
    glossary: content.glossary,
    items: new Map(items.flatMap((dated) => (dated ? [[dated.item.id, dated] as const] : [])))
  }
}

/** True for a guide; the rest are entries and notices. */
export function isGuide(dated: DatedItem): dated is DatedGuide {
  return dated.item.kind === 'guide'
}

function dateEntry(entry: Entry, date: IsoDate): DatedEntry | undefined {
  const version = versionOn(entry.versions, date)
  return (
    version && {
      item: entry,
      version,
      question: version.question ?? entry.question,
      ref: versionRef(entry.id, entry.versions.indexOf(version))
    }
  )
}

function dateGuide(guide: Guide, date: IsoDate): DatedGuide | undefined {
  const version = versionOn(guide.versions, date)
  return (
    version && {
      item: guide,
      version,
      question: guide.question,
      ref: versionRef(guide.id, guide.versions.indexOf(version))
    }
  )
}
