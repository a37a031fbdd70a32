import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Sheet } from '../../src/domain/sheet/sheet'
import { tap } from '../tap'

/** CSS pixels have a fixed size on paper. */
export const MM_PER_PX = 25.4 / 96

type PrintRequest = {
  items: (string | { id: string; answers: string[] })[]
  typeSize?: Sheet['typeSize']
  furigana?: boolean
}

/** Sends a request to the core as the page does, with the token that the page was served with. */
export function ask<Value>(page: Page, channel: string, request: unknown): Promise<Value> {
  return page.evaluate(
    async ([name, body]) => {
      const token = document.querySelector<HTMLMetaElement>('meta[name="madoguchi-token"]')?.content ?? ''
      const reply = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Madoguchi-Token': token },
        body
      })
      const result = (await reply.json()) as { ok: true; value: Value } | { ok: false; code: string }
      if (!result.ok) throw new Error(`${name}: ${result.code}`)
      return result.value
    },
    [channel, JSON.stringify(request)] as const
  )
}

/** The sheet that a request would print. */
export function previewSheet(page: Page, request: PrintRequest): Promise<Sheet> {
  return ask(page, 'print:preview', request)
}

/** Submits a print job as the kiosk's page does, and opens its sheet in another page. */
export async function openSheet(page: Page, request: PrintRequest): Promise<Page> {
  const { jobId } = await ask<{ jobId: string }>(page, 'print:submit', request)
  return openJob(page, new URL(`sheet.html#job=${jobId}`, page.url()).href)
}

/** Opens the sheet of a waiting job and lets it be laid out. */
async function openJob(page: Page, address: string): Promise<Page> {
  const sheet = await page.context().newPage()
  const ready = sheet.waitForResponse('**/api/print:ready')
  await sheet.goto(address)
  await ready
  return sheet
}

/**
 * Touches 「印刷する」, or the button `name`, and opens the sheet of that job. The page is kept from reporting the end of
 * the job, so that its sheet stays available.
 */
export async function printAndOpen(page: Page, name: string): Promise<Page> {
  await page.route('**/api/print:finish', (route) => route.abort())
  const frame = page.waitForEvent('framenavigated', (opened) => opened.url().includes('sheet.html#job='))
  await tap(page.getByRole('button', { name, exact: true }))
  return openJob(page, (await frame).url())
}

/** Prints a laid-out sheet to a PDF in `folder`, as the system's own PDF printer would. */
export async function printToPdf(sheet: Page, folder: string): Promise<string> {
  const path = join(folder, 'sheet.pdf')
  await sheet.pdf({ path, preferCSSPageSize: true })
  return path
}

/** The side of one cell of the QR code on a laid-out sheet, in millimetres. */
export async function cellMm(sheet: Page): Promise<number> {
  const code = sheet.locator('svg')
  const cells = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
  const { width = 0, height = 0 } = (await code.boundingBox()) ?? {}
  return (Math.min(width, height) * MM_PER_PX) / cells
}
