import { zipSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importTable } from './importTable'
import { TABLE_LIMITS } from '../grid/tableLimits'
import { csvBytes, csvText, faqRow, FIRST_SHEET, shiftJis, SIX, withPart, xlsxBytes } from '../testing/tables'

const EMPTY = { categories: [], entries: [], guides: [], glossary: [], documents: [], errands: [] }
const small = { ...TABLE_LIMITS, rows: 10, columns: 12, fileBytes: 200_000 }

async function refusal(bytes: Uint8Array, name = 'faq.xlsx') {
  const { content, problems } = await importTable(bytes, name, { limits: small })
  expect(content).toEqual(EMPTY)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.remedy).not.toBe('')
  return problems[0]
}

const sound = () => xlsxBytes({ FAQ: [SIX, faqRow('1'), faqRow('2')] })

describe('a file that is not a workbook', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp, string?]>([
    ['an empty file', () => new Uint8Array(), /空/],
    ['a picture renamed .xlsx', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /画像/],
    ['an old or locked workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /古い形/],
    ['text renamed .xlsx', () => csvBytes([SIX]), /Excel ブックではありません/],
    ['a zip file of something else', () => zipSync({ 'a.txt': strToU8('a') }), /Excel ブック/],
    ['a macro file by its name', sound, /マクロ/, 'faq.xlsm'],
    ['a macro file by its contents', async () => withPart(await sound(), 'xl/vbaProject.bin', () => 'x'), /マクロ/],
    ['a path out of the file', async () => withPart(await sound(), '../../evil.xml', () => 'x'), /あやしい名前/],
    ['an absolute path', async () => withPart(await sound(), '/etc/passwd', () => 'x'), /あやしい名前/],
    ['a file cut short', async () => (await sound()).slice(0, -300), /途中で切れて/],
    [
      'a document type',
      async () => withPart(await sound(), 'xl/sharedStrings.xml', (xml) => `<!DOCTYPE x>${xml}`),
      /壊れて/
    ],
    ['broken markup', async () => withPart(await sound(), FIRST_SHEET, (xml) => xml.slice(0, -40) + '<c r='), /壊れて/],
    [
      'a sheet that is missing',
      async () => withPart(await sound(), 'xl/_rels/workbook.xml.rels', (xml) => xml.replace('sheet1', 'sheet9')),
      /壊れて/
    ],
    [
      'two sheets with one name',
      async () =>
        withPart(await xlsxBytes({ 一: [SIX], 二: [SIX] }), 'xl/workbook.xml', (xml) =>
          xml.replace('name="二"', 'name="一"')
        ),
      /壊れて/
    ],
    ['too large a file', () => new Uint8Array(small.fileBytes + 1).fill(0x50), /MB を超えて/]
  ])('%s is refused with its reason', async (_, make, reason, name) => {
    expect((await refusal(await make(), name))?.reason).toMatch(reason)
  })

  test('a zip bomb is refused by its directory, before anything is inflated', { timeout: 60_000 }, async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(130 * 1024 * 1024) }, { level: 9 })
    expect((await refusal(bomb))?.reason).toMatch(/大きくなりすぎる/)
  })

  test('a part that inflates to more than it declared is refused', async () => {
    const bytes = withPart(await sound(), FIRST_SHEET, (xml) => xml + ' '.repeat(100_000))
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000)
        view.setUint32(at + 24, 900, true)
    }
    expect((await refusal(bytes))?.reason).toMatch(/壊れて/)
  })

  test('too many parts are refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`p${index}`, new Uint8Array()]))
    expect((await refusal(zipSync(parts)))?.reason).toMatch(/数が多すぎ/)
  })

  test(
    'a flipped bit anywhere is refused or leaves the same content, and never throws',
    { timeout: 60_000 },
    async () => {
      const bytes = await sound()
      const whole = await importTable(bytes, 'faq.xlsx')
      const harmless = fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        const { content, problems } = await importTable(flipped, 'faq.xlsx')
        if (problems.length === 0) expect(content).toEqual(whole.content)
      })
      await fc.assert(harmless, { numRuns: 100 })
    }
  )
})

describe('a sheet beyond its limits', () => {
  test('the last cell of a million rows stops the reading at once', async () => {
    const cell = '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
    const bytes = withPart(await sound(), FIRST_SHEET, (xml) => xml.replace('</sheetData>', cell))
    expect(await refusal(bytes)).toMatchObject({ worksheet: 'FAQ', line: 11, reason: '行が 10 を超えています' })
  })

  test('a cell far to the right', async () => {
    const bytes = withPart(await sound(), FIRST_SHEET, (xml) => xml.replace('</row>', '<c r="XFD1"><v>1</v></c></row>'))
    expect(await refusal(bytes)).toMatchObject({ worksheet: 'FAQ', line: 1, cell: 'XFD1' })
  })

  test('too many rows over all sheets', async () => {
    const rows = [SIX, ...['1', '2', '3', '4', '5'].map((id) => faqRow(id))]
    expect((await refusal(await xlsxBytes({ 一: rows, 二: rows })))?.reason).toMatch(/全部のシートを合わせて/)
  })

  test('as many faults as a table can contain are all reported', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 19_000 }, (_, index) => [
      ...faqRow(`${index}`),
      '=',
      '=',
      '=',
      '=',
      '=',
      '=',
      '='
    ])
    const head = [...SIX, '関連', 'ことば', 'よみ', 'やさしい要約', '種類', 'よく見られる', 'この期間の質問']
    const { problems } = await importTable(csvBytes([head, ...rows]), 'faq.csv')
    expect(problems.length).toBeGreaterThan(19_000 * 7)
  })

  test('a CSV file of too many rows', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => faqRow(`${index}`))
    expect(await refusal(csvBytes([SIX, ...rows]), 'faq.csv')).toMatchObject({
      line: 11,
      reason: '行が 10 を超えています'
    })
  })
})

describe('what is in a cell', () => {
  test('a formula is reported, and its last value is not used', async () => {
    const cell = '<c r="D2" t="str"><f>A1&amp;B1</f><v>計算した質問</v></c>'
    const bytes = withPart(await sound(), FIRST_SHEET, (xml) => xml.replace(/<c r="D2"[^>]*>.*?<\/c>/, cell))
    const { content, problems } = await importTable(bytes, 'faq.xlsx')
    expect(problems).toMatchObject([{ severity: 'error', cell: 'D2', column: '質問', reason: '数式が入っています' }])
    expect(JSON.stringify(content)).not.toContain('計算した質問')
  })

  test('an error such as #N/A is reported', async () => {
    const cell = '<c r="E2" t="e"><v>#N/A</v></c>'
    const bytes = withPart(await sound(), FIRST_SHEET, (xml) => xml.replace(/<c r="E2"[^>]*>.*?<\/c>/, cell))
    expect((await importTable(bytes, 'faq.xlsx')).problems).toMatchObject([
      { severity: 'error', cell: 'E2', column: '回答' }
    ])
  })

  test('a merged cell counts for every row that it spans', async () => {
    const rows = [
      SIX,
      faqRow('1'),
      [null, null, '2', '問', '答。'],
      [null, null, '3', '問', '答。'],
      ['2', '別', '4', '問', '答。']
    ]
    const merge = '</sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B2:B4"/></mergeCells>'
    const bytes = withPart(await xlsxBytes({ FAQ: rows }), FIRST_SHEET, (xml) => xml.replace('</sheetData>', merge))
    const { content, problems } = await importTable(bytes, 'faq.xlsx')
    expect(problems).toEqual([])
    expect(content.entries.map(({ category }) => category)).toEqual(['1', '1', '1', '2'])
  })

  test('the readings that Excel keeps beside kanji are not part of the text', async () => {
    const phonetic = '<rPh sb="0" eb="2"><t>シツモン</t></rPh></si>'
    const bytes = withPart(await sound(), 'xl/sharedStrings.xml', (xml) =>
      xml.replace(/(<t>質問1<\/t>)<\/si>/, `$1${phonetic}`)
    )
    const { content } = await importTable(bytes, 'faq.xlsx')
    expect(content.entries[0]?.question).toBe('質問1')
  })

  test('a hidden sheet is not published unseen', async () => {
    const bytes = withPart(
      await xlsxBytes({ FAQ: [SIX, faqRow('1')], 下書き: [SIX, faqRow('2')] }),
      'xl/workbook.xml',
      (xml) => xml.replace(/name="下書き"/, 'name="下書き" state="hidden"')
    )
    const { content, problems } = await importTable(bytes, 'faq.xlsx')
    expect(content.entries.map(({ id }) => id)).toEqual(['1'])
    expect(problems).toMatchObject([{ severity: 'warning', worksheet: '下書き' }])
  })
})

describe('a CSV file that cannot be read', () => {
  test('undecodable bytes are named by their lines', async () => {
    const bytes = csvBytes([SIX, faqRow('1'), faqRow('2')])
    bytes[bytes.length - 20] = 0xff
    expect(await refusal(bytes, 'faq.csv')).toMatchObject({
      line: 3,
      reason: expect.stringMatching(/^UTF-8 .*\(3 行目\)$/)
    })
  })

  test('Shift_JIS with a broken byte is reported as Shift_JIS', async () => {
    const bytes = shiftJis(csvText([SIX, faqRow('1'), faqRow('2')]))
    bytes[bytes.length - 6] = 0xff
    expect(await refusal(bytes, 'faq.csv')).toMatchObject({ line: 3, reason: expect.stringMatching(/^Shift_JIS /) })
  })

  test.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), /UTF-16/],
    ['a file cut within quotes', csvBytes([SIX, faqRow('1')]).slice(0, -12), /閉じられていません/],
    ['no headings', csvBytes([faqRow('1')]), /見出しの行が見つかりません/],
    ['a heading missing', csvBytes([['分類名', 'No', '質問']]), /「回答」がありません/]
  ])('%s is refused with its reason', async (_, bytes, reason) => {
    expect((await refusal(bytes, 'faq.csv'))?.reason).toMatch(reason)
  })

  test('bytes of any kind are answered and never throw', { timeout: 60_000 }, async () => {
    const answered = fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.csv', 'a.xlsx'),
      async (bytes, name) => {
        const { problems } = await importTable(bytes, name)
        expect(problems.length).toBeGreaterThan(0)
      }
    )
    await fc.assert(answered, { numRuns: 300 })
  })
})
