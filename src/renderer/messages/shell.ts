import { label } from '../../domain/readings/label'

export const SHELL = {
  title: label('ご{案内|あんない}{窓口|まどぐち}'),
  /** Shown if a union has no mark of its own. */
  seal: '窓',
  logo: '組合のマーク',
  /** The title of a browser's window. */
  windowTitle: (screen: string, title: string) => `${screen}｜${title}`,
  back: label('もどる'),
  restart: label('{最初|さいしょ}に／もどる'),
  textSize: label('{文字|もじ}の／{大|おお}きさ'),
  furigana: label('ふりがな'),
  /** A kana and its kanji: a visitor who cannot read kanji recognises the switch by what it does. */
  furiganaSign: { kana: 'あ', kanji: '亜' },
  scheme: label('{色|いろ}を／{変|か}える'),
  low: label('{画面|がめん}を／{低|ひく}く'),
  bar: '操作ボタン',
  up: label('{上|うえ}へ'),
  down: label('{下|した}へ'),
  page: (page: number, count: number) => `${page}／${count}`,
  textSizes: { normal: '標準', large: '大', largest: '特大' },
  schemes: { normal: '標準', dark: '黒', contrast: '強調' }
} as const
