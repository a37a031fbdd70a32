import { label } from '../../domain/readings/label'
import { BUTTONS } from './buttons'

/** The texts on the screen that shows an answer as QR codes, and those in the codes. */
export const TAKE_HOME = {
  name: label('スマートフォンで／{持|も}ち{帰|かえ}る'),
  point: label('スマートフォンの／カメラを、／{四角|しかく}い{模様|もよう}に／{向|む}けてください。'),
  then: label('{答|こた}えの{文字|もじ}が、／スマートフォンに／{出|で}ます。'),
  more: label('{続|つづ}きは、／「{次|つぎ}の{模様|もよう}」に／ふれると{出|で}ます。'),
  code: (part: number, count: number) => (count > 1 ? `QRコード ${part}／${count}` : 'QRコード'),
  before: label('{前|まえ}の{模様|もよう}'),
  after: label('{次|つぎ}の{模様|もよう}'),
  close: BUTTONS.close,
  asOf: (date: string) => `${date}の内容です`,
  question: (question: string) => `質問：${question}`,
  answer: (conclusion: string) => `答え：${conclusion}`,
  askCounter: 'この質問は、窓口で確かめてからお答えします。'
} as const
