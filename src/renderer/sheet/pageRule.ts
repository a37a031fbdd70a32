import { pageHeightMm, PAPERS, type Paper } from '../../domain/sheet/paper'

/**
 * The `@page` rule of a paper. The page of a roll is as long as its content; other papers show `running` in the margin
 * from their second page on.
 */
export function pageRule(paper: Paper, contentMm: number, running: string): string {
  const { name, widthMm, heightMm, marginsMm } = PAPERS[paper]
  const size = name ?? `${widthMm}mm ${pageHeightMm(paper, contentMm)}mm`
  const page = `size: ${size}; margin: ${marginsMm.top}mm ${marginsMm.side}mm ${marginsMm.bottom}mm`
  if (heightMm === 'by-content') return `@page { ${page} }`
  // A browser that prints by itself puts its own date and title at the top, unless there is a text of ours.
  const font = "font: 9pt 'BIZ UDPGothic', sans-serif"
  const number = `content: counter(page) ' / ' counter(pages); ${font}`
  const top = (content: string) => `@top-center { content: ${content}; ${font} }`
  return `@page { ${page}; ${top(cssString(running))} @bottom-center { ${number} } } @page :first { ${top("''")} }`
}

/** A text as a CSS string, escaped so that nothing that staff type as the union's name can end the rule. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} 、・（）ー-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
}
