import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { startHost } from './browserHost'
import { findChromium } from './findChromium'
import { expect, test } from './fixtures'
import { tap } from './tap'
import { begin, button, openSearch } from './visitor'

/** Texts that visitors should never type, each with a part that occurs nowhere else. */
const TYPED = [
  'やまのべたろうざえもん',
  '山之辺太郎左衛門 退職',
  '記号90473819 番号33821764',
  'よこはましさかえく1の2の3の4',
  `${'とてもながいはなし'.repeat(12)}おわりです`
]
const PARTS = ['やまのべ', '太郎左衛門', '90473819', '33821764', 'さかえく', 'とてもながい']
// A trace would itself keep what was typed in the page.
test.use({ trace: 'off' })
test.skip(({ hostKind }) => hostKind !== 'browser', 'the browser host only: it brings its own browser here')

test('after visits with names, numbers and long texts neither the disk nor the next visit contains any of them', async ({
  dataFolder
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'madoguchi-profile-'))
  const host = await startHost(['--data', dataFolder])
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox'],
    hasTouch: true
  })
  const page = await context.newPage()
  await page.goto(host.address)
  for (const text of TYPED) await visit(page, text)
  // The engine may keep what was typed last until something else is typed, so the next visit is what counts.
  await visit(page, 'かみ')
  const memory = await heapOf(page)
  expect(memory).toContain('画面にふれてはじめる')
  expect(held(memory)).toEqual([])
  await context.close()
  await host.stop()
  for (const folder of [dataFolder, profile])
    for (const file of await filesOf(folder)) expect(held(await bytesOf(file)), file).toEqual([])
  await rm(profile, { recursive: true })
})

async function visit(page: Page, text: string): Promise<void> {
  await begin(page)
  await openSearch(page)
  // Typed as by a keyboard, since a script that fills the box would itself contain the text.
  await page.getByRole('searchbox').focus()
  const outcome = page.getByRole('region', { name: 'さがした結果' })
  await expect(outcome.getByText('知りたいことばを')).toBeVisible()
  await page.keyboard.insertText(text)
  await expect(outcome.getByText('知りたいことばを')).toBeHidden()
  await expect(outcome).toHaveAttribute('aria-busy', 'false')
  await tap(button(page, '最初にもどる'))
  await button(page, '画面にふれてはじめる').waitFor()
}

function held(text: string): string[] {
  return PARTS.filter((part) => text.includes(part))
}

/** Every string in the page's memory after a garbage collection. */
async function heapOf(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  const { strings } = JSON.parse(chunks.join('')) as { strings: string[] }
  return strings.join('\n')
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

/** A file as text, in every encoding in which a browser or the kiosk may have written it. */
async function bytesOf(file: string): Promise<string> {
  const bytes = await readFile(file)
  return [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')].join('\n')
}
