import type { UpdateProgressView } from '../../../contract/staff'
import type { ComparedItem, ComparedList } from '../../../domain/changes/compareContent'
import type { DescribedDifference } from '../../../domain/changes/fieldChange'
import { PRINT_TEXT } from '../printing'
import { DESK_TEXT } from './desk'

/** What is removed, with questions counted separately: 「質問 2件、ほか 1件」; only the number if there are no questions. */
function goneText(removed: readonly ComparedItem[]): string {
  const questions = removed.filter(({ list }) => list === 'entries').length
  const others = removed.length - questions
  if (questions === 0) return `${others}件`
  return others === 0 ? `質問 ${questions}件` : `質問 ${questions}件、ほか ${others}件`
}

export const UPDATE_TEXT = {
  plug: `USBメモリーを差して、「${DESK_TEXT.refresh}」にふれてください。表（.xlsx、.csv）かパック（.faqpack）を、フォルダーに入れずに置いておきます。`,
  noFiles: '公開できるファイルがありません。',
  progress: '進みぐあい',
  cancel: '中止',
  other: '別のファイルを選ぶ',
  refused: 'このファイルは使えません',
  unpublished: '公開できませんでした',
  cancelled: '中止しました',
  done: (share: number) => `${Math.floor(share * 100)}%`,
  unchanged: 'いま表示している内容は、変わっていません。',
  notes: (errors: number, warnings: number) =>
    [errors > 0 ? `直すところ（${errors}件）` : '', warnings > 0 ? `気をつけるところ（${warnings}件）` : '']
      .filter(Boolean)
      .join('、'),
  kinds: { error: '直すところ', warning: '気をつけるところ' },
  errorsHint: '直すまで公開できません。Excelで直して保存し、もう一度選んでください。',
  warningsHint: 'このままでも公開できます。読んで、よければ先に進んでください。',
  more: (count: number) => `ほかに${count}件あります。上から直して、もう一度調べてください。`,
  remedy: 'どうするか',
  printNotes: PRINT_TEXT.print.text,
  printingNotes: '印刷を始めています',
  saveNotes: 'テキストのファイルにして書き出す',
  difference: '公開すると変わること',
  none: '質問や用語の変わるところはありません。',
  added: '新しく入る',
  changed: '変わる',
  removed: 'なくなる',
  summary: ({ added, changed, removed }: DescribedDifference) =>
    `新しく入る ${added.length}件、変わる ${changed.length}件、なくなる ${goneText(removed)}`,
  before: '前',
  after: '後',
  looks: 'ならびや見え方だけが変わります。',
  count: (count: number) => `${count}件`,
  preview: '見る',
  previewOf: (title: string) => `${title} を見る`,
  back: '一覧にもどる',
  older: (own: string, shown: string) =>
    `この内容は、いま表示している内容より前に作られたものです。この内容は${own}作成、いまの内容は${shown}作成です。古い日付や様式が出るおそれがあります。`,
  publishOlder: '古い内容を公開する',
  questionOlder: '前に作られた古い内容に替えますか',
  checked: '調べた内容',
  publish: '公開する',
  question: 'この内容を公開しますか',
  consequence: '来た方の画面が、すぐに変わります。',
  loses: (removed: readonly ComparedItem[]) =>
    `${goneText(removed)}がなくなります。なくしてよいか、一覧で確かめましたか。`,
  undoable: '公開したあとでも、「元に戻す」で今の内容に戻せます。',
  published: '公開しました',
  publishedHint: (name: string) => `「元に戻す」で、${name}の内容に戻せます。`,
  asks: '問い',
  ends: '終わり'
} as const

export const STAGES: Readonly<Record<NonNullable<UpdateProgressView>['stage'], string>> = {
  read: 'ファイルを読んでいます',
  check: '書き方を調べています',
  build: 'さがせるように、ことばを調べています',
  pack: '一つのファイルにまとめています',
  write: '端末に書き込んでいます'
}

export const LISTS: Readonly<Record<ComparedList, string>> = {
  entries: '質問',
  guides: '質問の流れ',
  categories: '分類',
  errands: '用件',
  glossary: '用語'
}
