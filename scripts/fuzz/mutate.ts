import type { Pick } from '../../src/core/pack/testing/mutateJson'

/** Bytes that often break parsers: ends of ranges, quotes, brackets, signs of zip and XML. */
const BYTES = [0, 1, 0x0a, 0x0d, 0x22, 0x2c, 0x3c, 0x3e, 0x5b, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0xc3, 0xe3, 0xff]

/** Pieces of text that often break parsers. */
const PIECES = [
  ...[
    '',
    ' ',
    '　',
    '\0',
    '\t',
    '\n',
    '\r\n',
    '"',
    '""',
    "'",
    ',',
    ';',
    '=',
    '|',
    '｜',
    '＼',
    '⏎',
    '【',
    '】',
    '※',
    '・'
  ],
  ...['①', '１．', '- ', '&a', '*a', '!!binary ', '<<: ', '{', '}', '[', ']', '#', ': ', '>-\n', '---\n', '%YAML 9\n'],
  ...['<', '>', '</c>', '<f>1</f>', '&#xffffff;', '&amp;', '<!--', ']]>', '<!DOCTYPE x>', ' r="XFD1048576"', ' t="e"'],
  ...['ﾎｹﾝ', 'ｶﾞ', 'が', 'か\u3099', '𠮷', '\ud842', '👨‍👩‍👧', '\u202e', '\u200b', '\ufeff', '\ufffd', 'İ', 'ß'],
  ...['hokenshou', 'xtsu', 'nn', '~1', '^2', '+a -b', '*:*', '__proto__', 'constructor', 'NaN', '-0', '1e309'],
  ...['2025-02-29', '9999-12-31', '45000', '4/1', 'いいえ', 'あ'.repeat(300), '('.repeat(200), '\\'.repeat(50)]
]

/** Bytes with one to four changes: bits flipped, bytes set, removed, doubled, moved or inserted, or the end cut off. */
export function mutateBytes(bytes: Uint8Array, pick: Pick): Uint8Array {
  let changed: Uint8Array = Uint8Array.from(bytes)
  for (let left = 1 + pick(4); left > 0; left--) changed = changeBytes(changed, pick)
  return changed
}

function changeBytes(bytes: Uint8Array, pick: Pick): Uint8Array {
  const at = pick(bytes.length + 1)
  const length = pick(Math.min(64, bytes.length - at) + 1)
  const stretch = bytes.subarray(at, at + length)
  const [before, after, behind] = [bytes.subarray(0, at), bytes.subarray(at), bytes.subarray(at + length)]
  const set = (value: number) => {
    if (at < bytes.length) bytes[at] = value
    return bytes
  }
  const ways: (() => Uint8Array)[] = [
    () => set((bytes[at] ?? 0) ^ (1 << pick(8))),
    () => set(BYTES[pick(BYTES.length)] ?? 0),
    () => Buffer.concat([before, behind]),
    () => Buffer.concat([before, stretch, after]),
    () => Buffer.concat([behind, stretch, before]),
    () => Buffer.concat([before, Uint8Array.from({ length }, () => pick(256)), after]),
    () => (pick(8) === 0 ? before : bytes)
  ]
  return ways[pick(ways.length)]?.() ?? bytes
}

/** Text with one to six changes: pieces inserted, stretches removed, doubled or moved. */
export function mutateText(text: string, pick: Pick): string {
  let changed = text
  for (let left = 1 + pick(6); left > 0; left--) {
    const at = pick(changed.length + 1)
    const end = at + pick(40)
    const [before, stretch, behind] = [changed.slice(0, at), changed.slice(at, end), changed.slice(end)]
    const piece = PIECES[pick(PIECES.length)] ?? ''
    changed =
      [
        before + piece + stretch + behind,
        before + behind,
        before + stretch + stretch + behind,
        before + piece + behind
      ][pick(4)] ?? changed
  }
  return changed
}

/** A text made only of such pieces and letters. */
export function makeText(pick: Pick): string {
  return Array.from({ length: pick(12) }, () =>
    pick(3) === 0 ? String.fromCodePoint(pick(0x3100)) : (PIECES[pick(PIECES.length)] ?? '')
  ).join('')
}
