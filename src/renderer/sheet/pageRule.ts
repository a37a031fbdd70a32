import { PAPER_SIZES, type Paper } from '../../domain/sheet/paper'

/** Paper above and below the text of a roll: where the cutter and the printer's head cannot reach. */
export const ROLL_MARGIN_MM = 4
/** White around the text of an A4 page; what stands there is the union, the numbers and the page. */
export const A4_MARGINS_MM = { top: 14, side: 16, bottom: 16 }
/** What an A4 page holds between its margins. */
export const A4_CONTENT_MM = PAPER_SIZES.a4.heightMm - A4_MARGINS_MM.top - A4_MARGINS_MM.bottom
/** How full a page gets of which nothing may be cut, where there is another after it. */
const USUAL_FILL = 0.92
/** Room for rounding, so that a roll is one page and never a second with nothing on it. */
const ROLL_SLACK_MM = 1

/** Length of roll to cut for a text of `contentMm`. */
export function rollHeightMm(contentMm: number): number {
  return Math.ceil(contentMm + 2 * ROLL_MARGIN_MM + ROLL_SLACK_MM)
}

/** How many pages of A4 a text of `contentMm` is likely to take. */
export function pagesOfA4(contentMm: number): number {
  return contentMm <= A4_CONTENT_MM ? 1 : Math.ceil(contentMm / (A4_CONTENT_MM * USUAL_FILL))
}

/** The `@page` rule of a paper. The page of a roll is as long as what is on it; A4 bears `running` from its second page on. */
export function pageRule(paper: Paper, contentMm: number, running: string): string {
  const { widthMm, heightMm } = PAPER_SIZES[paper]
  if (heightMm === undefined)
    return `@page { size: ${widthMm}mm ${rollHeightMm(contentMm)}mm; margin: ${ROLL_MARGIN_MM}mm }`
  // A browser that prints by itself puts its own date and title above, unless something of ours stands there.
  const font = "font: 9pt 'BIZ UDPGothic', sans-serif"
  const number = `content: counter(page) ' / ' counter(pages); ${font}`
  const top = (content: string) => `@top-center { content: ${content}; ${font} }`
  const margins = `${A4_MARGINS_MM.top}mm ${A4_MARGINS_MM.side}mm ${A4_MARGINS_MM.bottom}mm`
  return `@page { size: A4; margin: ${margins}; ${top(cssString(running))} @bottom-center { ${number} } } @page :first { ${top("''")} }`
}

/** A text as CSS takes it: whatever staff typed as the union's name ends no rule. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} 、・（）ー-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
}
