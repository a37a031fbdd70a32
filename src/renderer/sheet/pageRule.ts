import { pageHeightMm, PAPERS, type Paper } from '../../domain/sheet/paper'

/** The `@page` rule of a paper. The page of a roll is as long as what is on it; others bear `running` from their second page on. */
export function pageRule(paper: Paper, contentMm: number, running: string): string {
  const { name, widthMm, heightMm, marginsMm } = PAPERS[paper]
  const size = name ?? `${widthMm}mm ${pageHeightMm(paper, contentMm)}mm`
  const page = `size: ${size}; margin: ${marginsMm.top}mm ${marginsMm.side}mm ${marginsMm.bottom}mm`
  if (heightMm === 'by-content') return `@page { ${page} }`
  // A browser that prints by itself puts its own date and title above, unless something of ours stands there.
  const font = "font: 9pt 'BIZ UDPGothic', sans-serif"
  const number = `content: counter(page) ' / ' counter(pages); ${font}`
  const top = (content: string) => `@top-center { content: ${content}; ${font} }`
  return `@page { ${page}; ${top(cssString(running))} @bottom-center { ${number} } } @page :first { ${top("''")} }`
}

/** A text as CSS takes it: whatever staff typed as the union's name ends no rule. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} 、・（）ー-]/gu, (letter) => `\\${(letter.codePointAt(0) ?? 0).toString(16)} `)}"`
}
