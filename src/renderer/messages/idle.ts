import { label } from '../../domain/readings/label'

export const IDLE = {
  question: label('まだ／お{使|つか}いですか'),
  /** Stands before the number of seconds that are left. */
  before: label('あと'),
  seconds: label('{秒|びょう}で、'),
  consequence: label('{最初|さいしょ}の{画面|がめん}に／もどります。'),
  stay: label('つづける'),
  end: label('おわる')
} as const
