import type { Block } from '../../../domain/content/block'
import { hyphenated } from '../../../domain/content/hyphenated'
import { boxOf, bulletOf, headingOf, looksSpecial, stepOf, type Heading } from './bodyLine'
import { decodeLine, splitCells } from './notationLine'

type Lines = { readonly lines: readonly string[]; at: number }

/**
 * The blocks of an answer as written in a cell: ①②③ become steps, ・ bullets, □ boxes to tick, ※ a note, 【…】 the block
 * that it names, and every other line a paragraph, letter for letter. The blocks are not yet checked: a table row may
 * lack a cell, and a contact's number may not be a number.
 */
export function parseBody(text: string): Block[] {
  const cursor: Lines = { lines: text.split('\n').map((line) => line.trim()), at: 0 }
  const blocks: Block[] = []
  while (cursor.at < cursor.lines.length) {
    if (cursor.lines[cursor.at] === '') cursor.at++
    else blocks.push(nextBlock(cursor))
  }
  return blocks
}

function nextBlock(cursor: Lines): Block {
  const line = cursor.lines[cursor.at] ?? ''
  const heading = headingOf(line)
  if (heading) return headedBlock(heading, cursor)
  const steps = takeSteps(cursor)
  if (steps.length > 1) return { type: 'steps', items: steps }
  cursor.at -= steps.length
  const bullets = takeWhile(cursor, readBullet)
  if (bullets.length > 0) return { type: 'bullets', items: bullets }
  const boxes = takeWhile(cursor, readBox)
  if (boxes.length > 0) return { type: 'checklist', items: boxes }
  cursor.at++
  if (line.startsWith('※') && line.length > 1) return { type: 'note', text: decodeLine(line.slice(1).trim()) }
  return { type: 'paragraph', text: decodeLine(isMarked(line) ? line.slice(1) : line) }
}

function readBullet(line: string): string | undefined {
  const text = bulletOf(line)
  return text === undefined ? undefined : decodeLine(text)
}

function readBox(line: string): string | undefined {
  const text = boxOf(line)
  return text === undefined ? undefined : decodeLine(text)
}

/** True if a ＼ keeps the line from being read as anything but a paragraph. */
function isMarked(line: string): boolean {
  return line.startsWith('＼') && looksSpecial(line.slice(1))
}

function headedBlock({ kind, rest, title }: Heading, cursor: Lines): Block {
  cursor.at++
  const titled = title === '' ? {} : { title: decodeLine(title) }
  switch (kind) {
    case '手順':
      return { type: 'steps', ...titled, items: takeSteps(cursor) }
    case '箇条書き':
      return { type: 'bullets', ...titled, items: takeWhile(cursor, readBullet) }
    case '持ち物':
      return { type: 'checklist', ...titled, items: takeWhile(cursor, (line) => readBox(line) ?? readBullet(line)) }
    case '注意':
      return { type: 'warning', text: decodeLine(rest) }
    case '表': {
      const [head = [], ...rows] = takeWhile(cursor, (line) => (/^[｜|]/.test(line) ? splitCells(line) : undefined))
      return { type: 'table', caption: decodeLine(title), head, rows }
    }
    case '連絡先':
      return contact(decodeLine(rest), cursor)
  }
}

function contact(name: string, cursor: Lines): Block {
  const fields = takeWhile(cursor, (line) => /^(電話|受付|備考)[：:](.*)$/u.exec(line)?.slice(1))
  const valuesOf = (label: string) => fields.filter(([key]) => key === label).map(([, value = '']) => value.trim())
  const phone = valuesOf('電話').slice(0, 1).map(hyphenated)[0]
  const hours = valuesOf('受付').map(decodeLine)
  const note = valuesOf('備考').map(decodeLine).join('\n')
  return {
    type: 'contact',
    name,
    ...(phone === undefined ? {} : { phone }),
    ...(hours.length === 0 ? {} : { hours }),
    ...(note === '' ? {} : { note })
  }
}

/** Steps are numbered from one; blank lines between them do not end the list, but a number out of order does. */
function takeSteps(cursor: Lines): string[] {
  const items: string[] = []
  for (let at = cursor.at; at < cursor.lines.length; at++) {
    const line = cursor.lines[at] ?? ''
    const step = stepOf(line)
    if (step?.number === items.length + 1) {
      items.push(decodeLine(step.text))
      cursor.at = at + 1
    } else if (line !== '') break
  }
  return items
}

function takeWhile<Value>(cursor: Lines, read: (line: string) => Value | undefined): Value[] {
  const taken: Value[] = []
  for (; cursor.at < cursor.lines.length; cursor.at++) {
    const value = read(cursor.lines[cursor.at] ?? '')
    if (value === undefined) break
    taken.push(value)
  }
  return taken
}
