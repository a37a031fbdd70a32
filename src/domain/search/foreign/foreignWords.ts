import lunr from 'lunr'
import korean from 'lunr-languages/lunr.ko'
import russian from 'lunr-languages/lunr.ru'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support'

stemmerSupport(lunr)
korean(lunr)
russian(lunr)

/** What lunr-languages adds to lunr for a language; English is lunr's own. */
interface Language {
  readonly trimmer: lunr.PipelineFunction
  readonly stopWordFilter: lunr.PipelineFunction
  readonly stemmer: lunr.PipelineFunction
}
const { ko, ru } = lunr as unknown as Readonly<Record<'ko' | 'ru', Language>>

/** The languages besides Japanese, by the script in which they are written. */
const PIPELINES: readonly (readonly [script: RegExp, pipeline: lunr.Pipeline])[] = [
  [/^[a-z][a-z']*$/, pipelineOf(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)],
  [/^\p{Script=Hangul}+$/u, pipelineOf(ko.trimmer, ko.stopWordFilter, ko.stemmer)],
  [/^\p{Script=Cyrillic}+$/u, pipelineOf(ru.trimmer, ru.stopWordFilter, ru.stemmer)]
]

function pipelineOf(...functions: lunr.PipelineFunction[]): lunr.Pipeline {
  const pipeline = new lunr.Pipeline()
  pipeline.add(...functions)
  return pipeline
}

/**
 * The index term of a folded word of another language, through the trimmer, stop words and stemmer of lunr and
 * lunr-languages: cards and card are the same term. Empty for a stop word; undefined if the word is not in a script
 * listed here.
 */
export function foreignTerm(word: string): string | undefined {
  for (const [script, pipeline] of PIPELINES) if (script.test(word)) return pipeline.runString(word)[0] ?? ''
  return undefined
}
