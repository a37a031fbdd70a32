const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'
const NUMBERED = /^(?:[（(]([0-9０-９]{1,3})[）)]|([0-9０-９]{1,3})[.．)）、](?![0-9０-９]))(.*)$/u

/** The headings that name a block; `title` is the text inside the brackets after ：, `rest` what follows them. */
export interface Heading {
  readonly kind: '手順' | '箇条書き' | '持ち物' | '表' | '注意' | '連絡先'
  readonly title: string
  readonly rest: string
}

/** A heading of the notation, such as `【表：提出先】` or `【注意】…`, or undefined for any other line. */
export function headingOf(line: string): Heading | undefined {
  const listed = /^【(手順|箇条書き|持ち物|表)(?:[：:](.*))?】$/u.exec(line)
  if (listed) return { kind: listed[1] as Heading['kind'], title: (listed[2] ?? '').trim(), rest: '' }
  const told = /^【(注意|連絡先)】(.*)$/u.exec(line)
  return told ? { kind: told[1] as Heading['kind'], title: '', rest: (told[2] ?? '').trim() } : undefined
}

/** A step such as `①…`, `1. …`, `２）…` or `（3）…`; a figure such as `2.5％` is not a step. */
export function stepOf(line: string): { number: number; text: string } | undefined {
  const circled = CIRCLED.indexOf(line.slice(0, 1))
  const match = NUMBERED.exec(line)
  const text = (line !== '' && circled !== -1 ? line.slice(1) : (match?.[3] ?? '')).trim()
  if (text === '') return undefined
  return { number: circled !== -1 ? circled + 1 : Number((match?.[1] ?? match?.[2])?.normalize('NFKC')), text }
}

/** The text of a bullet, or undefined for any other line. */
export function bulletOf(line: string): string | undefined {
  return /^[・･•]\s*(.+)$/u.exec(line)?.[1]
}

/** The text beside a box to tick, such as `□印鑑`, or undefined for any other line. */
export function boxOf(line: string): string | undefined {
  return /^[□☐◻⬜]\s*(.+)$/u.exec(line)?.[1]
}

/** How the nth step is written, from 1. */
export function stepMark(number: number): string {
  return CIRCLED[number - 1] ?? `${number}. `
}

/** True if a paragraph's line would be read as something else, so that it needs a ＼ before it. */
export function looksSpecial(line: string): boolean {
  return (
    line.startsWith('＼') ||
    line.startsWith('※') ||
    headingOf(line) !== undefined ||
    stepOf(line) !== undefined ||
    bulletOf(line) !== undefined ||
    boxOf(line) !== undefined
  )
}
