import type { Ranking } from '../../src/domain/search/ranking'

/** The path of a number in the ranking: `score.answered`, `index.fields.question`. */
export type RankingPath = string

/** The number at a path. Throws if there is none. */
export function numberAt(ranking: Ranking, path: RankingPath): number {
  const value = path.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], ranking)
  if (typeof value !== 'number') throw new Error(`no number at ${path}`)
  return value
}

/** The ranking with other numbers at some paths. */
export function withNumbers(ranking: Ranking, numbers: Readonly<Record<RankingPath, number>>): Ranking {
  const changed = structuredClone(ranking) as unknown as Record<string, unknown>
  for (const [path, number] of Object.entries(numbers)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const part = names.reduce((whole, name) => whole[name] as Record<string, unknown>, changed)
    part[last] = number
  }
  return changed as unknown as Ranking
}
