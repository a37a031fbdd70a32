import type { DifferenceCounts } from '../../../domain/changes/compareContent'

export const FLEET_TEXT = {
  heading: '本部とのやりとり（受け取り・差し出し）',
  arrived: (name: string) => `新しい内容${name}が届いています。`,
  difference: ({ added, changed, removed }: DifferenceCounts) =>
    `新しく入る ${added}件、変わる ${changed}件、なくなる ${removed}件です。`,
  publishAt: (time: string) => `${time}を過ぎて、だれも使っていないときに、ひとりでに公開します。`,
  nothing: '新しい内容は届いていません。',
  now: '今すぐ公開する',
  question: '届いた内容を、今すぐ公開しますか',
  consequence: '来た方の画面が、すぐに変わります。公開したあとでも、「元に戻す」で今の内容に戻せます。',
  published: (name: string) => `${name}を公開しました。`,
  fault: (reason: string) => `届いた内容を公開できませんでした。${reason}`,
  noKeys: '鍵が登録されていないため、何も受け取りません。設置の担当者に知らせてください。',
  inbox: (reason: string) => `受け取り：${reason}`,
  outbox: (reason: string) => `差し出し：${reason}`,
  written: (time: string) => `差し出し：${time}に書きました。`,
  left: '受け取らなかったファイル',
  more: (count: number) => `ほかに${count}件あります。`,
  retiring: (keys: readonly string[]) => `古い鍵（${keys.join('、')}）は、使う内容がなくなると外れます。`
} as const
