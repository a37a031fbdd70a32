import { label } from '../../domain/readings/label'

export const RESTART = {
  question: label('{最初|さいしょ}に／もどりますか'),
  lost: label('{印刷|いんさつ}リストに／{入|い}れたものが、／{消|き}えます。'),
  stay: label('もどらない'),
  look: label('{印刷|いんさつ}リストを{見|み}る'),
  leave: label('{消|け}してもどる')
} as const
