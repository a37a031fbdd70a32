import { STORE_FAULT_REASONS } from '../pack/storeFault'

/** Why a file in 受け取り is not taken, in words for staff. The content on the screen has not changed. */
export const LEFT_REASONS = {
  ...STORE_FAULT_REASONS,
  unfinished: '写している途中か、途中で切れています。写し終わると使います。続くときは、もう一度写してください。',
  'older-pack': 'いままでに表示した内容より前に作られたものです。古い内容には、ひとりでに替えません。',
  'taken-before': '前に一度表示した内容です。もう一度出すときは、「内容の更新」で公開してください。',
  'future-pack': '端末の時計より先の日時に作られています。端末と、パックを作ったパソコンの時計を確かめてください。',
  'not-newest': 'もっと新しいパックが届いているので、使いません。',
  'other-file': 'パック（.faqpack）でも鍵の入れ替え（.faqkeys）でもないので、使いません。',
  'too-many': 'ファイルが多すぎて、見ていません。古いファイルを片づけてください。',
  'bad-rotation': '鍵の入れ替えのファイルとして読めません。本部に作り直してもらってください。',
  'older-rotation': '前の鍵の入れ替えより古いファイルなので、使いません。',
  'retired-signer': '入れ替えの済んだ古い鍵で署名されています。使わずに、本部に知らせてください。',
  'cannot-rotate': '鍵を入れ替えられませんでした。端末の空き容量と権限を確かめてください。'
} as const satisfies Record<string, string>

export type LeftReason = keyof typeof LEFT_REASONS

/** A file that was not taken; its name is cut and cleaned for display. */
export interface LeftFile {
  readonly name: string
  readonly reason: LeftReason
}
