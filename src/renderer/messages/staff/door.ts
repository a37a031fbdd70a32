import { PIN_DIGITS } from '../../../domain/staff/settingsLimits'
import { BUTTONS } from '../buttons'

export const DOOR_TEXT = {
  heading: '職員用の暗証番号',
  enter: '暗証番号を入れて「決定」にふれてください。',
  choose: `これから使う暗証番号を決めます。${PIN_DIGITS.least}桁から${PIN_DIGITS.most}桁の数字を入れてください。`,
  repeat: '確かめのため、同じ番号をもう一度入れてください。',
  weak: '同じ数字のくり返しや、123456 のような続き番号は、すぐに当てられるので使えません。ほかの番号にしてください。',
  different: '二つの番号が違いました。はじめから入れてください。',
  short: `暗証番号は${PIN_DIGITS.least}桁以上です。`,
  wrong: (left: number) => `暗証番号が違います。あと${left}回違うと、しばらく使えなくなります。`,
  locked: '暗証番号が続けて違ったため、いまは使えません。',
  lockedFor: (seconds: number) =>
    seconds < 60 ? `あと${seconds}秒` : `あと${Math.floor(seconds / 60)}分${seconds % 60}秒`,
  broken:
    '暗証番号の記録が壊れていて、確かめられません。設置の担当者に知らせてください（データの場所の staff-pin.json と staff-pin.copy.json）。',
  unkept: (reason: string) => `暗証番号を決められませんでした。${reason}`,
  typed: (count: number) => `${count}桁入れました`,
  remove: BUTTONS.removeLetter.text,
  submit: '決定',
  close: BUTTONS.close.text,
  checking: '確かめています'
} as const
