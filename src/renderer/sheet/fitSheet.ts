import { likelyPages, PAPERS, type Paper } from '../../domain/sheet/paper'

const MM_PER_PX = 25.4 / 96

/**
 * Waits for the fonts of the sheet in `box`, and sets it a little closer if that saves a page: nobody wants a second
 * page for a box and an address. Resolves with the height of its text in mm.
 */
export async function fitSheet(box: HTMLElement, paper: Paper): Promise<number> {
  const heightMm = () => box.getBoundingClientRect().height * MM_PER_PX
  // If a font cannot be loaded, the browser uses another one: a plain sheet is better than none.
  await Promise.allSettled([400, 700].map((weight) => document.fonts.load(`${weight} 1em 'BIZ UDPGothic'`, 'あ')))
  if (!PAPERS[paper].fitPt) return heightMm()
  const sheet = box.querySelector('.sheet')
  const before = likelyPages(paper, heightMm())
  sheet?.classList.add('snug')
  if (likelyPages(paper, heightMm()) === before) sheet?.classList.remove('snug')
  return heightMm()
}
