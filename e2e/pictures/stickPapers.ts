import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { putOnStick } from '../staff/clerk'
import { changeCell, exportWorkbook } from '../staff/workbook'

/** A table with one answer changed, one number changed, and one answer left empty. */
export const SOUND_TABLE = 'よくある質問.xlsx'
/** A table with errors and warnings. */
export const FAULTY_TABLE = '直す前の表.csv'

const CHANGES: readonly (readonly [before: string, after: string])[] = [
  ['マイナンバーカードを、持ち歩いても大丈夫ですか', 'マイナンバーカードは、持ち歩いても大丈夫ですか'],
  ['0-04', '0-09'],
  ['国の案内によると、2026年7月末（令和8年7月末）まで有効な資格確認書が交付されています。', ''],
  ['※後期高齢者医療制度は、当組合の健康保険とは別の制度です。くわしいことは、当組合の職員にお尋ねください。', '']
]

const FAULTY = `分類番号,分類名,No,質問,回答,参考元,有効終了,関連
1,保険証,1-1,マイナ保険証を使うには、どんな手続きが必要ですか,マイナンバーカードを、保険証として使う登録をします。,,,1-2、1-9
1,保険証,1-2,,医療機関の窓口の機械で登録できます。,,,
1,保険証のこと,1-3,登録にお金はかかりますか,かかりません。,,令和8年13月1日,
1,保険証,1-3,登録は取り消せますか,当組合に申請してください。,,,
1,保険証,1-4,登録できたか確かめたい,,,,
`

/** Puts both tables where a stick would show them. */
export async function layTables(dataFolder: string): Promise<void> {
  const table = CHANGES.reduce(
    (now, [before, after]) => changeCell(now, before, after),
    await exportWorkbook(dataFolder)
  )
  await putOnStick(dataFolder, SOUND_TABLE, table)
  await putOnStick(dataFolder, FAULTY_TABLE, FAULTY)
}

const READ = ['1-01', '2-01', '3-02', '2-03', '4-01', '5-01', '7-02', '6-01', '8-02', '3-05']
const MISSED = ['びょういんのばしょ', 'くるまの税金', '＊＊＊＊', '転居', '年金']
const DAYS = 28
const DAY_MS = 86_400_000

/** Writes the counts of the last four weeks of a quiet counter, up to today. */
export async function layCounts(dataFolder: string): Promise<void> {
  await mkdir(join(dataFolder, 'stats'), { recursive: true })
  for (let ago = 0; ago < DAYS; ago++) {
    const day = new Date(Date.now() - ago * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })
    if (new Date(day).getUTCDay() % 6 !== 0)
      await writeFile(join(dataFolder, 'stats', `${day}.json`), JSON.stringify(countsOf(day, ago)))
  }
}

function countsOf(day: string, ago: number) {
  const tally = (hour: number, kind: string, itemId: string, detail: string, count: number) => ({
    day,
    hour,
    kind,
    itemId,
    detail,
    count
  })
  return [
    ...READ.map((itemId, at) => tally(9 + ((at + ago) % 8), 'read', itemId, '', 1 + ((READ.length - at + ago) % 7))),
    ...READ.slice(0, 4).map((itemId, at) => tally(10 + at, 'printed', itemId, '', 1 + ((at + ago) % 3))),
    ...MISSED.slice(0, 1 + (ago % MISSED.length)).map((word, at) => tally(13 + at, 'unsure', '', word, 1)),
    ...READ.slice(0, 3).map((itemId, at) => tally(15, 'helpful', itemId, (at + ago) % 4 === 0 ? 'no' : 'yes', 1))
  ]
}
