import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'

/** A YAML file that holds one list, and where each of its nodes stands. */
export interface YamlList {
  readonly items: readonly unknown[]
  /** The 1-based line of the field at `path` of the item at `index`, or of the nearest field above it that exists. */
  lineOf(index: number, path: readonly (string | number)[]): number
}

/** Why a file could not be read as a list. */
export class YamlListError extends Error {
  constructor(
    readonly line: number,
    message: string
  ) {
    super(message)
  }
}

/** Parses `text` as a YAML list. Throws YamlListError with the line on a syntax error or another shape. */
export function parseYamlList(text: string): YamlList {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const first = document.errors[0]
  if (first) throw new YamlListError(first.linePos?.[0].line ?? 1, `YAML の書き方に誤りがあります (${first.code})`)
  const items: unknown = document.contents === null ? [] : document.toJS()
  if (!Array.isArray(items)) throw new YamlListError(1, '「- 」で始まる項目の並びを書いてください')
  return {
    items,
    lineOf: (index, path) => lines.linePos(offsetOf(document, [index, ...path])).line
  }
}

/** Where the field at `path` begins, at its key; where it is missing, the nearest that holds it. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined
    const start = isNode(pair?.key) ? pair.key : next
    if (!isNode(start) || !start.range) break
    offset = start.range[0]
    node = next
  }
  return offset
}
