import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { csvBytes, faqRow, SIX } from '../core/table/testing/tables'
import { openPackStore } from '../core/store/openPackStore'
import { readNow } from '../core/store/testing/readNow'
import { openPack } from './openPack'
import { runFaq } from './testing/runFaq'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madoguchi-table-'))
})
afterAll(() => rm(folder, { recursive: true }))

const at = (name: string) => join(folder, name)

const run = (...args: string[]) => runFaq(args, at('bundled.faqpack'))

async function table(name: string, ...rows: string[][]): Promise<string> {
  await writeFile(at(name), csvBytes([SIX, ...rows]))
  return at(name)
}

describe('faq build, import and export with a table', () => {
  test('builds a pack whose entries and sources have the numbers of the table', async () => {
    const { code } = await run('build', await table('a.csv', faqRow('1-1'), faqRow('1-2')), '--out', at('a.faqpack'))
    expect(code).toBe(0)
    const { content } = await openPack(at('a.faqpack'))
    expect(content.entries.map(({ id, sources }) => [id, sources])).toEqual([
      ['1-1', ['1-1']],
      ['1-2', ['1-2']]
    ])
  })

  test.each(['build', 'import'])('%s stops at a bad row, names it and makes no pack', async (verb) => {
    const { code, said } = await run(
      verb,
      await table('bad.csv', faqRow('1-1'), faqRow('1-1')),
      '--out',
      at('bad.faqpack')
    )
    expect(code).toBe(1)
    expect(said).toContain('bad.csv:3 No C3: No「1-1」が重複しています')
    await expect(stat(at('bad.faqpack'))).rejects.toThrow()
  })

  test('import lists what is new, changed and removed compared with what shows now', async () => {
    await run('build', await table('now.csv', faqRow('1'), faqRow('2'), faqRow('3')), '--out', at('now.faqpack'))
    const next = await table('next.csv', faqRow('1'), faqRow('2', '質問2', '変わりました。'), faqRow('4'))
    const { code, said } = await run('import', next, '--against', at('now.faqpack'))
    expect(code).toBe(0)
    expect(said).toContain('新しく載るもの 1 件\n  + 4 質問4\n')
    expect(said).toContain('変わるもの 1 件\n  * 2 質問2 (やさしい要約)\n      前: ')
    expect(said).toContain('\n      後: 変わりました。\nなくなる')
    expect(said).toContain('なくなるもの 1 件\n  - 3 質問3')
  })

  test('what is exported imports back to the same pack', async () => {
    await run('build', await table('b.csv', faqRow('1'), faqRow('2', '問', '')), '--out', at('b.faqpack'))
    expect((await run('export', '--xlsx', at('b.xlsx'), at('b.faqpack'))).code).toBe(0)
    expect((await run('import', at('b.xlsx'), '--out', at('c.faqpack'))).code).toBe(0)
    const [before, after] = [await openPack(at('b.faqpack')), await openPack(at('c.faqpack'))]
    expect(after.content).toEqual(before.content)
    expect(after.manifest.parts).toEqual(before.manifest.parts)
  })

  test("a kiosk's own content is exported by its data folder: what was published, or else the bundled content", async () => {
    await run('build', await table('own.csv', faqRow('7', '公開した質問')), '--out', at('own.faqpack'))
    await run('build', await table('bundled.csv', faqRow('8', 'はじめの質問')), '--out', at('bundled.faqpack'))
    expect((await run('export', '--data', at('no-data'), '--pack', at('copy.faqpack'))).code).toBe(0)
    expect(await readFile(at('copy.faqpack'))).toEqual(await readFile(at('bundled.faqpack')))
    const bytes = await readFile(at('own.faqpack'))
    const bundled = await openPack(at('bundled.faqpack'))
    await (await openPackStore({ dataFolder: at('data'), bundled, read: readNow() })).publish(bytes)
    const said = await run('export', '--data', at('data'), '--xlsx', at('own.xlsx'), '--pack', at('copy.faqpack'))
    expect(said).toMatchObject({ code: 0, said: expect.stringContaining('1 項目の表') as string })
    expect(await readFile(at('copy.faqpack'))).toEqual(bytes)
    await run('import', at('own.xlsx'), '--out', at('again.faqpack'))
    expect((await openPack(at('again.faqpack'))).content.entries).toMatchObject([{ question: '公開した質問' }])
    await writeFile(join(at('data'), 'shown-pack.json'), '{')
    expect((await run('export', '--data', at('data'), '--xlsx', at('own.xlsx'))).said).toContain('shown-pack.json')
    expect((await run('export', '--kiosk')).code).toBe(2)
  })

  test('export refuses, by name, an answer too long for a cell, and leaves no file', async () => {
    const sample = join(import.meta.dirname, '../core/content/testing/sample')
    await cp(sample, at('long'), { recursive: true })
    const entries = join(at('long'), 'entries/sample.yaml')
    await writeFile(entries, (await readFile(entries, 'utf8')).replace('夜は休みです。', 'あ'.repeat(40_000)))
    const { code, said } = await run('export', '--xlsx', at('long.xlsx'), at('long'))
    expect(code).toBe(1)
    expect(said).toMatch(/^faq export: シート「質問と回答」の「1-01」、「回答」の列は .+$/m)
    await expect(stat(at('long.xlsx'))).rejects.toThrow()
  })

  test('a file that is not a table is refused with its reason', async () => {
    await writeFile(at('photo.xlsx'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47))
    const { code, said } = await run('import', at('photo.xlsx'))
    expect([code, said]).toEqual([1, expect.stringContaining('画像')])
    expect((await readFile(at('photo.xlsx'))).length).toBe(4)
  })
})
