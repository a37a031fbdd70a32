import { RANKING, type Ranking } from '../../src/domain/search/ranking'
import { withNumbers, type RankingPath } from './rankingPath'
import { meanScores } from './score'
import type { BenchSet } from './sets'
import { ratio, table } from './table'
import { createTrial } from './trial'

/** A cost so high that no cut of a query pays it. */
const TOO_DEAR = 1e6

/** Every rule of the ranking, and the numbers that switch it off. */
const RULES: readonly (readonly [rule: string, off: Readonly<Record<RankingPath, number>>])[] = [
  ['all rules', {}],
  ['no thesaurus', { 'term.thesaurus': 0 }],
  ['no synonyms of the glossary', { 'term.synonymToTerm': 0, 'term.termToSynonym': 0 }],
  ['no cap on rarer synonyms', { 'score.synonymCap': 0 }],
  ['no pairs of kanji', { 'term.pair': 0 }],
  ['no parts of compounds', { 'term.part': 0 }],
  ['no parts of official terms', { 'term.partOfTerm': 0 }],
  ['no unfinished words', { 'term.unfinished': 0, 'term.perhapsUnfinished': 0 }],
  ['no mended slips', { 'cut.slip.near': TOO_DEAR, 'cut.slip.far': TOO_DEAR }],
  ['no words that only sound alike', { 'cut.manner.sounds': TOO_DEAR, 'cut.manner.unvoiced': TOO_DEAR }],
  ['no share for coverage', { 'score.coverage': 0 }],
  ['no bonus for a question answered whole', { 'score.answered': 0 }],
  ['no definitions first', { 'score.definition': 0 }],
  ['all fields alike', { 'index.fields.question': 1, 'index.fields.conclusion': 1, 'index.fields.keywords': 1 }],
  ['no bound on postings', { 'candidates.postings': 1e9, 'candidates.documents': 1e9 }]
]

/** Prints recall@10, nDCG@10 and success@3 over every set with each rule switched off, one at a time. */
export async function ablate(sets: readonly BenchSet[]): Promise<void> {
  const trial = createTrial()
  const rows: string[][] = []
  for (const [rule, off] of RULES) {
    const ranking: Ranking = withNumbers(RANKING, off)
    const cells: string[] = []
    for (const set of sets) {
      const { recall10, ndcg10, success3 } = meanScores(await trial.scores(set, ranking))
      cells.push(ratio(recall10), ratio(ndcg10), ratio(success3))
    }
    rows.push([rule, ...cells])
  }
  const head = sets.flatMap(({ name }) => [`${name} recall@10`, 'nDCG@10', 'success@3'])
  console.log('\n### Every rule off, one at a time\n')
  console.log(table(['', ...head], rows))
}
