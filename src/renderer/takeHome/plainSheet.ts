import type { Block } from '../../domain/content/block'
import { partsOfStatement, type StatementParts } from '../../domain/content/statementParts'
import type { Sheet, SheetItem } from '../../domain/sheet/sheet'
import { paperDate, periodLine } from '../../domain/sheet/sheetDates'
import { ANSWER_NAMES } from '../messages/guide'
import { SHEET } from '../messages/sheet'
import { TAKE_HOME } from '../messages/takeHome'

/**
 * Everything that a printed sheet says about its answers, except their sources, as lines of plain text, which every
 * phone can show.
 */
export function plainSheet({ organisation, printedOn, items }: Sheet): string {
  const { name, phone, hours } = organisation
  return [
    [name, SHEET.title.text].filter(Boolean).join(' '),
    TAKE_HOME.asOf(paperDate(printedOn)),
    ...items.flatMap(linesOfItem),
    '',
    ...(phone ? [`${SHEET.phone.text} ${phone}`] : []),
    ...(hours ? [`${SHEET.hours.text} ${hours}`] : []),
    SHEET.quote.text
  ].join('\n')
}

const STATEMENT_LINES: StatementParts<string> = {
  conclusion: ({ conclusion }) => [TAKE_HOME.answer(conclusion)],
  status: ({ status }) => (status === 'ask-counter' ? [TAKE_HOME.askCounter] : []),
  body: ({ body }) => body.flatMap(linesOfBlock)
}

function linesOfItem(item: SheetItem): string[] {
  const { id, question, trail, links, officialUrl } = item
  return [
    '',
    `${SHEET.number.text} ${id}`,
    TAKE_HOME.question(question),
    ...partsOfStatement(item, STATEMENT_LINES),
    ...titled(
      SHEET.links.text,
      links.map((link) => `${link.id} ${link.question}`)
    ),
    ...titled(
      SHEET.trail.text,
      trail.map((step) => `${step.question} → ${ANSWER_NAMES[step.answer].text}`)
    ),
    periodLine(item) ?? SHEET.undated.text,
    ...(officialUrl ? [`${SHEET.officialPage.text} ${officialUrl}`] : [])
  ]
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text]
    case 'note':
    case 'warning':
      return [`${SHEET[block.type].text}：${block.text}`]
    case 'steps':
      return titled(
        block.title,
        block.items.map((item, index) => `${index + 1}. ${item}`)
      )
    case 'bullets':
      return titled(
        block.title,
        block.items.map((item) => `・${item}`)
      )
    case 'checklist':
      return titled(
        block.title,
        block.items.map((item) => `□ ${item}`)
      )
    case 'table':
      return titled(
        block.caption,
        block.rows.flatMap(([first = '', ...cells]) => [
          `・${block.head[0] ?? ''}：${first}`,
          ...cells.map((cell, column) => `  ${block.head[column + 1] ?? ''}：${cell}`)
        ])
      )
    case 'contact':
      return [
        `【${block.name}】`,
        ...(block.phone ? [`${SHEET.phone.text} ${block.phone}`] : []),
        ...(block.hours ?? []),
        ...(block.note ? [block.note] : [])
      ]
  }
}

function titled(title: string | undefined, lines: readonly string[]): string[] {
  return title === undefined || lines.length === 0 ? [...lines] : [`【${title}】`, ...lines]
}
