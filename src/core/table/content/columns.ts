import type { Category } from '../../../domain/content/category'
import type { Entry } from '../../../domain/content/entry'
import type { Errand } from '../../../domain/content/errand'
import type { Guide, GuideEnd, GuideQuestion, GuideVersion } from '../../../domain/content/guide'
import type { SourceDocument } from '../../../domain/content/sourceDocument'
import type { Term } from '../../../domain/content/term'
import type { AnswerVersion } from '../../../domain/content/version'
import { ADDRESS, BODY, CIRCLE, DAY, ID, IDS, KIND, LINE, LIST, STATUS, TEXT } from './cellTypes'
import { columnOf, sheetOf } from './column'

const UNIQUE = 'ほかと重ならない番号にしてください'
const NO_OF_TABLE = 'この表にある No を書いてください'
const NO_ONCE = 'この表にある No を、一度だけ書いてください'
const KNOWN_CATEGORY = '分類の表にある番号を書いてください'
const KNOWN_UNIT = '「出典」のシートにある番号を書くか、空にしてください'
const HOMELESS_UNIT = '質問の「出典」に書くか、「載せない理由」を書いてください'
const FOLLOWS_ON = '前の行の有効終了の翌日にしてください'
const PERIOD = '有効開始と有効終了を見直してください'
const KNOWN_PICTURE = '使える名前から一つ選んで書いてください'
const WHOLE_ROWS = '見出しと同じ数のますを ｜ で区切ってください'
const KNOWN_STEP = '「流れの中身」にある、この No の記号を書いてください'

/** What to do about a summary that was left unchanged while its answer changed. */
export const READ_AGAIN = '新しい回答と合っているか読み比べ、合わなければ要約も直してください'

const NO = ['№', '番号']

interface EntryRow {
  readonly item: Entry
  readonly version: AnswerVersion
}
const entry = columnOf<EntryRow>()

/**
 * The union's own six columns, those it may add, and those that only the bundled content needs. One row per version.
 */
export const ENTRY_COLUMNS = sheetOf<EntryRow, 'versions'>()({
  category: entry({ heading: '分類番号', holds: { item: 'category' }, as: ID, remedy: KNOWN_CATEGORY }),
  categoryName: entry({ heading: '分類名', aliases: ['分類'], holds: {}, as: LINE }),
  id: entry({ heading: 'No', aliases: NO, isRequired: true, holds: { item: 'id' }, as: ID, remedy: UNIQUE }),
  question: entry({
    heading: '質問',
    aliases: ['ご質問'],
    isRequired: true,
    holds: { item: 'question' },
    as: LINE,
    width: 36
  }),
  answer: entry({
    heading: '回答',
    aliases: ['答え'],
    isRequired: true,
    holds: { version: 'body' },
    as: BODY,
    width: 70,
    remedy: WHOLE_ROWS
  }),
  reference: entry({ heading: '参考元', aliases: ['参照元'], holds: { item: 'officialUrl' }, as: ADDRESS }),
  summary: entry({
    heading: 'やさしい要約',
    holds: { version: 'conclusion' },
    as: LINE,
    width: 40,
    remedy: READ_AGAIN
  }),
  from: entry({ heading: '有効開始', holds: { version: 'from' }, as: DAY, remedy: FOLLOWS_ON }),
  until: entry({ heading: '有効終了', holds: { version: 'until' }, as: DAY, remedy: PERIOD }),
  related: entry({ heading: '関連', holds: { item: 'related' }, as: IDS, remedy: NO_OF_TABLE }),
  keywords: entry({ heading: 'ことば', aliases: ['言葉'], holds: { item: 'keywords' }, as: LIST }),
  reading: entry({ heading: 'よみ', aliases: ['読み'], holds: {}, as: LIST }),
  kind: entry({ heading: '種類', holds: { item: 'kind' }, as: KIND }),
  status: entry({ heading: '状態', holds: { version: 'status' }, as: STATUS }),
  popular: entry({ heading: 'よく見られる', holds: { item: 'popular' }, as: CIRCLE }),
  versionQuestion: entry({ heading: 'この期間の質問', holds: { version: 'question' }, as: LINE }),
  sources: entry({ heading: '出典', holds: { item: 'sources' }, as: LIST, remedy: KNOWN_UNIT })
})

interface CategoryRow {
  readonly item: Category
}
const category = columnOf<CategoryRow>()

export const CATEGORY_COLUMNS = sheetOf<CategoryRow>()({
  id: category({ heading: '分類番号', isRequired: true, holds: { item: 'id' }, as: ID }),
  name: category({ heading: '分類名', isRequired: true, holds: { item: 'name' }, as: LINE }),
  description: category({ heading: '説明', holds: { item: 'description' }, as: LINE, width: 40 }),
  icon: category({ heading: '絵', holds: { item: 'icon' }, as: LINE, remedy: KNOWN_PICTURE })
})

interface ErrandRow {
  readonly item: Errand
}
const errand = columnOf<ErrandRow>()

export const ERRAND_COLUMNS = sheetOf<ErrandRow>()({
  id: errand({ heading: '記号', isRequired: true, holds: { item: 'id' }, as: ID }),
  name: errand({ heading: '用件', isRequired: true, holds: { item: 'name' }, as: LINE }),
  description: errand({ heading: '説明', holds: { item: 'description' }, as: LINE, width: 40 }),
  icon: errand({ heading: '絵', holds: { item: 'icon' }, as: LINE, remedy: KNOWN_PICTURE }),
  items: errand({ heading: '読む質問', isRequired: true, holds: { item: 'items' }, as: IDS, remedy: NO_ONCE })
})

interface TermRow {
  readonly item: Term
}
const term = columnOf<TermRow>()

export const GLOSSARY_COLUMNS = sheetOf<TermRow>()({
  term: term({ heading: '用語', isRequired: true, holds: { item: 'term' }, as: LINE }),
  reading: term({ heading: 'よみ', aliases: ['読み'], isRequired: true, holds: { item: 'reading' }, as: LINE }),
  meaning: term({ heading: '意味', isRequired: true, holds: { item: 'meaning' }, as: LINE, width: 60 }),
  synonyms: term({ heading: '言いかえ', aliases: ['言い換え'], holds: { item: 'synonyms' }, as: LIST })
})

/** A unit of a source document; `empty` says why it has nothing to publish. */
export interface Unit {
  readonly unit: string
  readonly empty?: string | undefined
}

interface UnitRow {
  readonly item: SourceDocument
  readonly unit: Unit
}
const unit = columnOf<UnitRow>()

/** One row per unit; the rows with the same 資料番号 are one document. */
export const DOCUMENT_COLUMNS = sheetOf<UnitRow, 'units' | 'empty'>()({
  id: unit({ heading: '資料番号', isRequired: true, holds: { item: 'id' }, as: TEXT }),
  title: unit({ heading: '資料名', isRequired: true, holds: { item: 'title' }, as: LINE, width: 50 }),
  unit: unit({ heading: '出典', isRequired: true, holds: { unit: 'unit' }, as: LINE, remedy: HOMELESS_UNIT }),
  empty: unit({ heading: '載せない理由', holds: { unit: 'empty' }, as: LINE })
})

interface GuideRow {
  readonly item: Guide
  readonly version: GuideVersion
}
const guide = columnOf<GuideRow>()

/** One row per version of a guide. */
export const GUIDE_COLUMNS = sheetOf<GuideRow, 'kind' | 'versions' | 'questions' | 'ends'>()({
  category: guide({ heading: '分類番号', holds: { item: 'category' }, as: ID, remedy: KNOWN_CATEGORY }),
  id: guide({ heading: 'No', aliases: NO, isRequired: true, holds: { item: 'id' }, as: ID, remedy: UNIQUE }),
  question: guide({ heading: '質問', isRequired: true, holds: { item: 'question' }, as: LINE, width: 36 }),
  intro: guide({ heading: '説明', isRequired: true, holds: { version: 'intro' }, as: LINE, width: 40 }),
  start: guide({
    heading: 'はじめの問い',
    isRequired: true,
    holds: { version: 'start' },
    as: LINE,
    remedy: KNOWN_STEP
  }),
  from: guide({ heading: '有効開始', holds: { version: 'from' }, as: DAY, remedy: FOLLOWS_ON }),
  until: guide({ heading: '有効終了', holds: { version: 'until' }, as: DAY, remedy: PERIOD }),
  related: guide({ heading: '関連', holds: { item: 'related' }, as: IDS, remedy: NO_OF_TABLE }),
  keywords: guide({ heading: 'ことば', aliases: ['言葉'], holds: { item: 'keywords' }, as: LIST }),
  sources: guide({ heading: '出典', holds: { item: 'sources' }, as: LIST, remedy: KNOWN_UNIT })
})

/** Where a question or an end of a guide belongs; `version` counts the rows of its guide from 1. */
export interface StepPlace {
  readonly guideId: string
  readonly version: string
  readonly kind: string
  readonly key: string
}

interface StepRow {
  readonly place: StepPlace
  readonly question: GuideQuestion
  readonly end: GuideEnd
}
const step = columnOf<StepRow>()

/** One row per question or end of a guide's version. */
export const GUIDE_STEP_COLUMNS = sheetOf<StepRow>()({
  id: step({ heading: 'No', aliases: NO, isRequired: true, holds: { place: 'guideId' }, as: ID }),
  version: step({ heading: '版', holds: { place: 'version' }, as: ID }),
  kind: step({ heading: '種類', isRequired: true, holds: { place: 'kind' }, as: TEXT }),
  key: step({ heading: '記号', isRequired: true, holds: { place: 'key' }, as: LINE }),
  text: step({ heading: '文', isRequired: true, holds: { question: 'text', end: 'title' }, as: LINE, width: 36 }),
  hint: step({ heading: '補足', holds: { question: 'hint' }, as: LINE }),
  yes: step({ heading: 'はい', holds: { question: 'yes' }, as: LINE, remedy: KNOWN_STEP }),
  no: step({ heading: 'いいえ', holds: { question: 'no' }, as: LINE, remedy: KNOWN_STEP }),
  unsure: step({ heading: 'わからない', holds: { question: 'unsure' }, as: LINE, remedy: KNOWN_STEP }),
  summary: step({ heading: 'やさしい要約', holds: { end: 'conclusion' }, as: LINE, width: 40, remedy: READ_AGAIN }),
  answer: step({ heading: '回答', holds: { end: 'body' }, as: BODY, width: 70, remedy: WHOLE_ROWS }),
  status: step({ heading: '状態', holds: { end: 'status' }, as: STATUS }),
  entries: step({ heading: '読む質問', holds: { end: 'entries' }, as: IDS, remedy: NO_OF_TABLE })
})

export type EntryColumn = keyof typeof ENTRY_COLUMNS
export type GuideColumn = keyof typeof GUIDE_COLUMNS
export type GuideStepColumn = keyof typeof GUIDE_STEP_COLUMNS

/** The sheets of a table, in the order in which they are written. The FAQ itself may be in sheets of any name. */
export const SHEETS = {
  faq: { name: '質問と回答', columns: ENTRY_COLUMNS },
  categories: { name: '分類', columns: CATEGORY_COLUMNS },
  errands: { name: '用件', columns: ERRAND_COLUMNS },
  glossary: { name: '用語', columns: GLOSSARY_COLUMNS },
  guides: { name: '質問の流れ', columns: GUIDE_COLUMNS },
  guideSteps: { name: '流れの中身', columns: GUIDE_STEP_COLUMNS },
  documents: { name: '出典', columns: DOCUMENT_COLUMNS }
}
export type Sheet = keyof typeof SHEETS
export type SheetColumn<Of extends Sheet> = keyof (typeof SHEETS)[Of]['columns'] & string
