import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Content } from '../../../domain/content/content'
import { loadContentFolder } from '../../content/loadContentFolder'
import { exportTable } from './exportTable'
import { importTable } from './importTable'
import { content } from '../testing/contents'
import { csvBytes, faqRow, FIRST_SHEET, SIX } from '../testing/tables'

async function exported(content: Content): Promise<Uint8Array> {
  const table = await exportTable(content)
  if (!table.ok) throw new Error(table.code)
  return table.value
}

describe('a table that was exported', () => {
  test('imports back as the same content, whatever is in it', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(content, async (before) => {
        const { content: after, problems } = await importTable(await exported(before), 'out.xlsx')
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(after).toEqual(before)
      }),
      { numRuns: 20 }
    )
  })

  test('imports back the bundled content', async () => {
    const { content: before } = await loadContentFolder('resources/content')
    const { content: after } = await importTable(await exported(before), 'out.xlsx')
    expect(before.entries.length).toBeGreaterThan(0)
    expect(after).toEqual(before)
    const lists = Object.keys(before) as (keyof typeof before)[]
    const otherwise = lists.filter((list) => JSON.stringify(after[list]) !== JSON.stringify(before[list]))
    expect(otherwise, 'lists that would change the hash of a pack').toEqual([])
  })

  test('imports back what came from a six-column table', async () => {
    const rows = [
      SIX,
      faqRow('1-1', '質問', 'はい。\n①a\n②b\n・c'),
      faqRow('1-2', '質問', ''),
      faqRow('1-3', '=1+1', '=cmd|/c')
    ]
    const { content: before } = await importTable(csvBytes(rows), 'faq.csv')
    const { content: after } = await importTable(await exported(before), 'out.xlsx')
    expect(after).toEqual(before)
  })

  test('contains only texts: nothing that Excel would calculate or take for a date', async () => {
    const { content: before } = await importTable(csvBytes([SIX, faqRow('1-2', '=1+1', '@SUM(1)です。')]), 'faq.csv')
    const sheet = strFromU8(unzipSync(await exported(before))[FIRST_SHEET] ?? new Uint8Array())
    const types = [...sheet.matchAll(/<c [^>]*>/g)].map(([cell]) => / t="s"/.test(cell))
    expect(types.length).toBeGreaterThan(6)
    expect(types.every(Boolean)).toBe(true)
    expect(sheet).not.toContain('<f>')
  })
})

/** Valid content whose second answer has a body of `length` characters, including its mark. */
async function withAnswerOf(length: number): Promise<Content> {
  const { content: sound } = await importTable(csvBytes([SIX, faqRow('1-1'), faqRow('1-2')]), 'faq.csv')
  const body = [{ type: 'note' as const, text: 'あ'.repeat(length - 1) }]
  const entries = sound.entries.map((entry) =>
    entry.id === '1-2' ? { ...entry, versions: entry.versions.map((version) => ({ ...version, body })) } : entry
  )
  return { ...sound, entries }
}

test('a cell that Excel can just hold is exported, and comes back', async () => {
  const before = await withAnswerOf(32_767)
  const { content: after } = await importTable(await exported(before), 'out.xlsx')
  expect(after).toEqual(before)
})

test('a cell that Excel cannot hold is refused in one line, with sheet, No and column', async () => {
  const table = await exportTable(await withAnswerOf(32_768))
  expect(table).toEqual({
    ok: false,
    code: expect.stringMatching(/^シート「質問と回答」の「1-2」、「回答」の列は 32768 文字.+$/)
  })
})
