import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { hiddenCharacter, hiddenReason } from '../../domain/value/line'

/** A YAML file that contains one list, and the line of each of its nodes. */
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

/** How many times aliases may be resolved in total: without a limit, a few lines can stand for billions of nodes. */
const MAX_ALIASES = 100

/** The text of a YAML file. Throws YamlListError with the line of the first byte that is not UTF-8, or of a hidden character. */
export function decodeYaml(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes)
  const hidden = hiddenCharacter(text)
  if (!hidden) return text
  const line = text.slice(0, hidden.at).split('\n').length
  const isLost = hidden.name === 'U+FFFD' && !Buffer.from(bytes).includes('\ufffd')
  throw new YamlListError(
    line,
    isLost ? 'UTF-8 として読めない文字があります。UTF-8 で保存し直してください' : hiddenReason(hidden.name)
  )
}

/** Parses `text` as a YAML list. Throws YamlListError with the line on a syntax error or another shape. */
export function parseYamlList(text: string): YamlList {
  const lines = new LineCounter()
  const document = parseSafely(text, lines)
  const first = document.errors[0]
  if (first) throw new YamlListError(first.linePos?.[0].line ?? 1, `YAML の書き方に誤りがあります (${first.code})`)
  const items = document.contents === null ? [] : resolve(document, lines)
  if (!Array.isArray(items)) throw new YamlListError(1, '「- 」で始まる項目の並びを書いてください')
  return {
    items,
    lineOf: (index, path) => lines.linePos(offsetOf(document, [index, ...path])).line
  }
}

/** Throws YamlListError if lists are nested more deeply than the parser can follow. */
function parseSafely(text: string, lineCounter: LineCounter): Document.Parsed {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: true, logLevel: 'error' })
  } catch (error) {
    if (error instanceof RangeError) throw new YamlListError(1, '入れ子が深すぎます')
    throw error
  }
}

/**
 * The document's value. Throws YamlListError at the first alias if an alias leads nowhere, or if aliases expand to too
 * much.
 */
function resolve(document: Document, lines: LineCounter): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new YamlListError(
      lines.linePos(firstAlias(document)).line,
      '「*」で指すものがないか、多すぎます。内容をそのまま書いてください'
    )
  }
}

function firstAlias(document: Document): number {
  let offset = 0
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined
    offset = node.range?.[0] ?? 0
    return visit.BREAK
  })
  return offset
}

/**
 * Where the field at `path` begins, at its key; if the field is missing, where the nearest one that contains it begins.
 */
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
