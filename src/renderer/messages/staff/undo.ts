import type { EarlierView } from '../../../contract/staff'
import { MAX_EARLIER } from '../../../domain/pack/earlierPacks'
import { DESK_TEXT } from './desk'
import { instantText, packName } from './packText'
import { thingsText } from './thingsText'

export const UNDO_TEXT = {
  none: `戻せる内容はありません。公開したあとに、前の${thingsText(MAX_EARLIER)}まで戻せます。`,
  back: '戻したあとの内容',
  choose: 'どれに戻すか選んでください。新しいものから並んでいます。',
  act: '元に戻す',
  question: '元に戻しますか',
  consequence: (name: string) =>
    `来た方の画面が、すぐに${name}の内容に変わります。いまの内容には、あとでまた戻せます。`,
  done: '元に戻しました。',
  unreadable: '（読めなくなっています）',
  publishedAt: (day: string) => `${day} 公開`
} as const

/** The facts by which staff choose earlier content: the file it was published from, its version, and both dates. */
export function choiceText({ place, file, version, created, published }: EarlierView): { label: string; note: string } {
  const own = place === 'bundled' ? DESK_TEXT.bundled : undefined
  const name = created === '' ? UNDO_TEXT.unreadable : packName({ version, created })
  const day = published === undefined ? [] : [UNDO_TEXT.publishedAt(instantText(published))]
  return { label: own ?? file ?? name, note: [...((own ?? file) ? [name] : []), ...day].join('　') }
}
