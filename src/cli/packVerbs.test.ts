import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { packedPart } from '../core/pack/testing/forgePack'
import { resealPack } from '../core/pack/testing/resealPack'
import { samplePack } from '../core/pack/testing/samplePack'
import { writeStatsCsv } from '../core/stats/statsCsv'
import type { IsoDate } from '../domain/value/isoDate'
import { csvBytes, faqRow, SIX } from '../core/table/testing/tables'
import { openPack } from './openPack'
import { runFaq } from './testing/runFaq'

let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-pack-'))
  await writeFile(at('table.csv'), csvBytes([SIX, faqRow('1-1')]))
  await run('keygen', '--out', at('own'))
  await run('keygen', '--out', at('other'))
  await run('build', at('table.csv'), '--out', at('signed.faqpack'), '--sign', at('own-private.pem'))
  await writeFile(at('unsigned.faqpack'), samplePack())
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => runFaq(args)

test('a pack without a version is named after the day in Japan on which it was built', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T23:30:00Z'), toFake: ['Date'] })
  await run('build', at('table.csv'), '--out', at('early.faqpack'))
  vi.useRealTimers()
  const { manifest } = await openPack(at('early.faqpack'))
  expect(manifest).toMatchObject({ version: '2026-11-21', created: '2026-11-20T23:30:00.000Z' })
})

describe('faq keygen, build --sign, verify', () => {
  test('the private key is readable for its owner alone, and no key is overwritten', async () => {
    if (process.platform !== 'win32') expect((await stat(at('own-private.pem'))).mode & 0o077).toBe(0)
    const before = await readFile(at('own-private.pem'), 'utf8')
    expect(await run('keygen', '--out', at('own'))).toMatchObject({ code: 1 })
    expect(await readFile(at('own-private.pem'), 'utf8')).toBe(before)
  })

  test.each([
    ['signed', ['own-public.pem'], 0, '署名 '],
    ['signed', ['other-public.pem', 'own-public.pem'], 0, '署名 '],
    ['signed', [], 0, '照合はしていません'],
    ['signed', ['other-public.pem'], 1, '登録されていない鍵'],
    ['unsigned', ['own-public.pem'], 1, '署名のないパック'],
    ['unsigned', [], 0, '署名なし'],
    ['signed', ['own-private.pem'], 1, '公開鍵ではありません'],
    ['missing', [], 1, '読めません']
  ])('verify %s with keys %j ends with %i', async (name, keys, code, words) => {
    const result = await run('verify', at(`${name}.faqpack`), ...keys.flatMap((key) => ['--key', at(key)]))
    expect(result.said).toContain(words)
    expect(result.code).toBe(code)
  })

  test('verify opens the search too: a compound of words that do not exist is refused', async () => {
    const lexicon = packedPart('lexicon') as { parts: unknown[] }
    lexicon.parts.push([0, 1e6])
    await writeFile(at('broken.faqpack'), resealPack('lexicon', JSON.stringify(lexicon)))
    const result = await run('verify', at('broken.faqpack'))
    expect(result).toMatchObject({ code: 1 })
    expect(result.said).toContain('内容の書き方が正しくありません')
  })

  test('signing with the wrong half is refused and makes no pack', async () => {
    const result = await run('build', at('table.csv'), '--out', at('no.faqpack'), '--sign', at('own-public.pem'))
    expect(result).toMatchObject({ code: 1 })
    expect(result.said).toContain('署名する鍵')
    await expect(stat(at('no.faqpack'))).rejects.toThrow('ENOENT')
  })
})

describe('faq stats merge', () => {
  const day = '2026-11-20' as IsoDate
  const csv = (count: number) =>
    writeStatsCsv([{ day, hour: 9, kind: 'read', itemId: '1-1', detail: '', count }], () => '=質問')

  test('adds up what branches exported', async () => {
    await writeFile(at('a.csv'), csv(2))
    await writeFile(at('b.csv'), csv(3))
    expect(await run('stats', 'merge', at('a.csv'), at('b.csv'), '--out', at('c.csv'))).toMatchObject({ code: 0 })
    expect(await readFile(at('c.csv'))).toEqual(csv(5))
  })

  test('names the line that is not a count, and writes nothing', async () => {
    await writeFile(at('bad.csv'), Buffer.concat([csv(1), Buffer.from('2026-11-20,9時,?,,,,1\r\n')]))
    const result = await run('stats', 'merge', at('a.csv'), at('bad.csv'), '--out', at('d.csv'))
    expect(result.code).toBe(1)
    expect(result.said).toContain('bad.csv:3')
    await expect(stat(at('d.csv'))).rejects.toThrow('ENOENT')
  })

  test.each([[[]], [['merge']], [['merge', 'a.csv']], [['sum', 'a.csv', '--out', 'b.csv']]])(
    'arguments %j are refused',
    async (args) => {
      expect((await run('stats', ...args)).code).toBe(2)
    }
  )
})
