import type { Block } from '../content/block'
import { textsOfBlock } from '../content/textsOfBlock'
import type { Content } from '../content/content'
import type { GuideVersion } from '../content/guide'
import { versionRef } from '../content/edition'
import type { SearchDocument } from './searchData'

/**
 * What search can find: one document for every version of every entry, notice and guide. The entry about the counter
 * does not answer a question: it is offered if a query asks for the counter itself (`asksForCounter`).
 */
export function searchDocuments(content: Content): SearchDocument[] {
  const asked = content.entries.filter(({ kind }) => kind !== 'counter')
  const entries = asked.flatMap((entry) =>
    entry.versions.map((version, index) => ({
      ref: versionRef(entry.id, index),
      question: version.question ?? entry.question,
      conclusion: version.conclusion,
      body: bodyText(version.body),
      keywords: entry.keywords
    }))
  )
  const guides = content.guides.flatMap((guide) =>
    guide.versions.map((version, index) => ({
      ref: versionRef(guide.id, index),
      question: guide.question,
      conclusion: version.intro,
      body: guideText(version),
      keywords: guide.keywords
    }))
  )
  return [...entries, ...guides]
}

function bodyText(body: readonly Block[]): string {
  return body.flatMap(textsOfBlock).join('\n')
}

function guideText({ questions, ends }: GuideVersion): string {
  return [
    ...Object.values(questions).map(({ text }) => text),
    ...Object.values(ends).flatMap(({ title, conclusion }) => [title, conclusion])
  ].join('\n')
}
