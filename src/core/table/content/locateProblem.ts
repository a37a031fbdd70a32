import type { Content } from '../../../domain/content/content'
import type { ContentList, Problem } from '../../../domain/check/problem'
import type { FieldPath, LocatedItem } from './parseItem'
import type { TableProblem } from '../grid/tableProblem'

/** For each list of a content, its items with the cells they came from, in the order of the content. */
export type ItemPlaces = Readonly<Record<ContentList, readonly LocatedItem<unknown>[]>>

const REMEDIES: Readonly<Record<string, string>> = {
  no: 'ほかと重ならない番号にしてください',
  related: 'この表にある No を書いてください',
  entries: 'この表にある No を書いてください',
  items: 'この表にある No を、一度だけ書いてください',
  category: '分類の表にある番号を書いてください',
  sources: '「出典」のシートにある番号を書くか、空にしてください',
  units: '質問の「出典」に書くか、「載せない理由」を書いてください',
  from: '前の行の有効終了の翌日にしてください',
  until: '有効開始と有効終了を見直してください',
  conclusion: '新しい回答と合っているか読み比べ、合わなければ要約も直してください',
  icon: '使える名前から一つ選んで書いてください',
  rows: '見出しと同じ数のますを ｜ で区切ってください'
}

/** A problem of the whole content as a note on the cell where it is mended. */
export function locateProblem({ severity, list, index, path, reason }: Problem, places: ItemPlaces): TableProblem {
  const remedy = remedyFor(path)
  const place = places[list][index]?.placeOf(path)
  return place?.note(severity, reason, remedy) ?? { severity, line: 0, column: '-', reason, remedy }
}

/** True if the field has a cell of its own with something in it: a summary may also be an answer's first sentence. */
export function isWritten({ list, index, path }: Problem, places: ItemPlaces): boolean {
  return places[list][index]?.placeOf(path).isWritten ?? false
}

/** What to do about a field, in words. */
export function remedyFor(path: FieldPath): string {
  const field = path.findLast((step) => typeof step === 'string' && step in REMEDIES)
  return REMEDIES[String(field)] ?? 'この行とその前後を見直してください'
}

/** True for a link to a row that is in the table and was itself left out for a fault: one note is enough. */
export function isMerelyLeftOut(content: Content, problem: Problem, numbers: ReadonlySet<string>): boolean {
  const { list, index, path } = problem
  if (list !== 'entries' || path[0] !== 'related') return false
  const entry = content.entries[index]
  const no = entry?.related[Number(path[1])]
  return no !== undefined && no !== entry?.no && numbers.has(no)
}
