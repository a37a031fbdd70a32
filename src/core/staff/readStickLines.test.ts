import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readStickLines } from './readStickLines'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'text-'))
})
afterEach(() => rm(folder, { recursive: true }))

const NAME = '産業健康保険組合'

test.each([
  ['UTF-8', Buffer.from(`${NAME}\r\n\r\n平日 9時から\n`)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${NAME}\n平日 9時から`)],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${NAME}\r\n平日 9時から`, 'utf16le')])]
])('a text in %s is read as its lines', async (_, bytes) => {
  await writeFile(join(folder, 'a.txt'), bytes)
  expect(await readStickLines(join(folder, 'a.txt'))).toEqual({ ok: true, value: [NAME, '平日 9時から'] })
})

test('Shift_JIS, as Windows wrote texts for decades, is read too', async () => {
  await writeFile(join(folder, 'a.txt'), Buffer.from([0x91, 0x67, 0x8d, 0x87]))
  expect(await readStickLines(join(folder, 'a.txt'))).toEqual({ ok: true, value: ['組合'] })
})

test.each([
  ['nothing', ''],
  ['what nobody sees', '組\u202e合'],
  ['one endless line', 'あ'.repeat(200)],
  ['too much', 'あ\n'.repeat(40_000)]
])('%s is not a text to type', async (_, text) => {
  await writeFile(join(folder, 'a.txt'), text)
  expect(await readStickLines(join(folder, 'a.txt'))).toEqual({ ok: false, code: 'no-text' })
})

test('a stick that has gone is reported as such', async () => {
  expect(await readStickLines(join(folder, 'none.txt'))).toEqual({ ok: false, code: 'file-gone' })
})
