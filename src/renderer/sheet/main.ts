import { createApp, nextTick } from 'vue'
import { pageHeightMm } from '../../domain/sheet/paper'
import type { Sheet } from '../../domain/sheet/sheet'
import { chooseBridge } from '../bridge/chooseBridge'
import { fitSheet } from './fitSheet'
import { pageRule } from './pageRule'
import { runningText } from './runningText'
import SheetDocument from './SheetDocument.vue'
import { SHEET_FAILED, SHEET_PREVIEW, SHEET_READY } from '../printFrame/sheetSignal'
import { showSheets } from './showSheets'
import './sheet.css'

const root = document.querySelector<HTMLElement>('#sheet') ?? document.body

if (location.hash === SHEET_PREVIEW) showSheets(root)
else await printJob(new URLSearchParams(location.hash.slice(1)).get('job') ?? '')

/** Asks for the sheet of a job, lays it out and tells the core and the page around it, one of which prints it. */
async function printJob(jobId: string): Promise<void> {
  const bridge = chooseBridge(window)
  const reply = await bridge?.invoke('print:sheet', { jobId })
  if (bridge && reply?.ok) {
    const heightMm = await layOut(reply.value)
    await bridge.invoke('print:ready', { jobId, heightMm })
    parent.postMessage(SHEET_READY, location.origin)
  } else {
    parent.postMessage(SHEET_FAILED, location.origin)
  }
}

/** Shows the sheet with its fonts and the page rule of its paper; resolves with the height of its first page. */
async function layOut(sheet: Sheet): Promise<number> {
  document.title = runningText(sheet)
  createApp(SheetDocument, { sheet }).mount(root)
  await nextTick()
  const contentMm = await fitSheet(root, sheet.paper)
  const rule = new CSSStyleSheet()
  rule.replaceSync(pageRule(sheet.paper, contentMm, runningText(sheet)))
  document.adoptedStyleSheets.push(rule)
  return pageHeightMm(sheet.paper, contentMm)
}
