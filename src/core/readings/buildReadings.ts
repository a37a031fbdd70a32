import { textsOfStatement } from '../../domain/content/textsOfStatement'
import type { Content } from '../../domain/content/content'
import type { GuideVersion } from '../../domain/content/guide'
import type { Analyze } from '../../domain/readings/morpheme'
import type { Readings } from '../../domain/readings/ruby'
import { createRubyOf, needsRuby } from './createRubyOf'

/** Furigana for every text of `content` that a visitor reads, computed once when a pack is built. */
export function buildReadings(content: Content, analyze: Analyze): Readings {
  const rubyOf = createRubyOf(analyze)
  return Object.fromEntries(textsToRead(content).map((text) => [text, rubyOf(text)]))
}

/** Every text of `content` that gets furigana, once. */
export function textsToRead(content: Content): string[] {
  return [...new Set(shownTexts(content).filter(needsRuby))]
}

/** Every text of `content` that a visitor may read on any day. */
export function shownTexts({ categories, documents, entries, guides, glossary, errands }: Content): string[] {
  return [
    ...[...categories, ...errands].flatMap(({ name, description }) => [name, description ?? '']),
    ...documents.map(({ title }) => title),
    ...glossary.flatMap(({ term, meaning }) => [term, meaning]),
    ...entries.flatMap(({ question, versions }) => [
      question,
      ...versions.flatMap((version) => [version.question ?? '', ...textsOfStatement(version)])
    ]),
    ...guides.flatMap(({ question, versions }) => [question, ...versions.flatMap(guideTexts)])
  ]
}

function guideTexts({ intro, questions, ends }: GuideVersion): string[] {
  return [
    intro,
    ...Object.values(questions).flatMap(({ text, hint }) => [text, hint ?? '']),
    ...Object.values(ends).flatMap((end) => [end.title, ...textsOfStatement(end)])
  ]
}
