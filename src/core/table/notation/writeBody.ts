import type { Block } from '../../../domain/content/block'
import { looksSpecial, stepMark } from './bodyLine'
import { encodeLine } from './notationLine'

/** An answer's blocks as text for a cell, which `parseBody` reads back as the same blocks. */
export function writeBody(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]
      const gap = before === undefined ? '' : isOneLine(before) && isOneLine(block) ? '\n' : '\n\n'
      return gap + writeBlock(block)
    })
    .join('')
}

function isOneLine({ type }: Block): boolean {
  return type === 'paragraph' || type === 'note' || type === 'warning'
}

function writeBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph': {
      const line = encodeLine(block.text)
      return looksSpecial(line) ? `＼${line}` : line
    }
    case 'note':
      return `※${encodeLine(block.text)}`
    case 'warning':
      return `【注意】${encodeLine(block.text)}`
    case 'steps': {
      const lines = block.items.map((item, index) => stepMark(index + 1) + encodeLine(item))
      return [...listHeading('手順', block.title, lines.length === 1), ...lines].join('\n')
    }
    case 'bullets':
      return [
        ...listHeading('箇条書き', block.title, false),
        ...block.items.map((item) => `・${encodeLine(item)}`)
      ].join('\n')
    case 'checklist':
      return [...listHeading('持ち物', block.title, false), ...block.items.map((item) => `□${encodeLine(item)}`)].join(
        '\n'
      )
    case 'table':
      return [`【表：${encodeLine(block.caption)}】`, ...[block.head, ...block.rows].map(writeRow)].join('\n')
    case 'contact':
      return writeContact(block)
  }
}

function listHeading(kind: string, title: string | undefined, needed: boolean): string[] {
  if (title !== undefined) return [`【${kind}：${encodeLine(title)}】`]
  return needed ? [`【${kind}】`] : []
}

function writeRow(cells: readonly string[]): string {
  return `｜${cells.map(encodeLine).join('｜')}｜`
}

function writeContact({ name, phone, hours, note }: Extract<Block, { type: 'contact' }>): string {
  return [
    `【連絡先】${encodeLine(name)}`,
    ...(phone === undefined ? [] : [`電話：${phone}`]),
    ...(hours ?? []).map((line) => `受付：${encodeLine(line)}`),
    ...(note === undefined ? [] : [`備考：${encodeLine(note)}`])
  ].join('\n')
}
