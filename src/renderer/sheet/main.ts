import { createApp, nextTick } from 'vue'
import { PAPER_SIZES } from '../../domain/sheet/paper'
import type { Sheet } from '../../domain/sheet/sheet'
import { chooseBridge } from '../bridge/chooseBridge'
import { pageRule, pagesOfA4, rollHeightMm } from './pageRule'
import { runningText } from './runningText'
import SheetDocument from './SheetDocument.vue'
import { SHEET_FAILED, SHEET_READY } from './sheetSignal'
import './sheet.css'

const MM_PER_PX = 25.4 / 96

const jobId = new URLSearchParams(location.hash.slice(1)).get('job') ?? ''
const bridge = chooseBridge(window)

const reply = await bridge?.invoke('print:sheet', { jobId })
if (bridge && reply?.ok) {
  const heightMm = await layOut(reply.value)
  await bridge.invoke('print:ready', { jobId, heightMm })
  parent.postMessage(SHEET_READY, location.origin)
} else {
  parent.postMessage(SHEET_FAILED, location.origin)
}

/** Shows the sheet with its fonts and the page rule of its paper; resolves with the height of its first page. */
async function layOut(sheet: Sheet): Promise<number> {
  const root = document.querySelector<HTMLElement>('#sheet') ?? document.body
  const heightMm = () => root.getBoundingClientRect().height * MM_PER_PX
  document.title = runningText(sheet)
  createApp(SheetDocument, { sheet }).mount(root)
  await nextTick()
  // A font that does not come is replaced: a plain sheet is better than none.
  await Promise.allSettled([400, 700].map((weight) => document.fonts.load(`${weight} 1em 'BIZ UDPGothic'`, 'あ')))
  if (sheet.paper === 'a4') savePage(root.querySelector('.sheet'), heightMm)
  const contentMm = heightMm()
  const rule = new CSSStyleSheet()
  rule.replaceSync(pageRule(sheet.paper, contentMm, runningText(sheet)))
  document.adoptedStyleSheets.push(rule)
  return PAPER_SIZES[sheet.paper].heightMm ?? rollHeightMm(contentMm)
}

/** Sets a sheet a little closer where that saves a page: nobody wants a second one for a box and an address. */
function savePage(sheet: Element | null, heightMm: () => number): void {
  const before = pagesOfA4(heightMm())
  sheet?.classList.add('snug')
  if (pagesOfA4(heightMm()) === before) sheet?.classList.remove('snug')
}
