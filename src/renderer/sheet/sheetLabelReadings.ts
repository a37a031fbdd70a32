import type { Readings } from '../../domain/readings/ruby'
import { parseRuby } from '../../domain/readings/parseRuby'

/** Readings of the sheet's own words. Written by hand, since no pack carries them. */
const WRITTEN = [
  '{窓口|まどぐち}のご{案内|あんない}',
  '{印刷|いんさつ}した{日|ひ}',
  'お{問|と}い{合|あ}わせ{番号|ばんごう}',
  'この{紙|かみ}の{内容|ないよう}',
  'お{答|こた}えになったこと',
  'くわしい{内容|ないよう}',
  '{補足|ほそく}',
  'ご{注意|ちゅうい}',
  '{電話|でんわ}',
  '{受付|うけつけ}',
  'この{内容|ないよう}の{期間|きかん}',
  'もとの{資料|しりょう}',
  '{公式|こうしき}のページ',
  'スマートフォンのカメラで{読|よ}み{取|と}れます',
  '{職員記入欄|しょくいんきにゅうらん}',
  '{印刷|いんさつ}した{日|ひ}の{内容|ないよう}です。{制度|せいど}が{変|か}わることがあります',
  'この{質問|しつもん}は、{窓口|まどぐち}で{確|たし}かめてからお{答|こた}えします。この{紙|かみ}を{職員|しょくいん}にお{見|み}せください。',
  'お{問|と}い{合|あ}わせのときは、{番号|ばんごう}をお{伝|つた}えください。'
]

export const SHEET_LABEL_READINGS: Readings = Object.fromEntries(
  WRITTEN.map(parseRuby).map((segments) => [segments.map(([text]) => text).join(''), segments])
)
