import { label } from '../../domain/readings/label'

/** The texts on paper that do not belong to the content. */
export const SHEET = {
  title: label('{窓口|まどぐち}のご{案内|あんない}'),
  printedOn: label('{印刷|いんさつ}した{日|ひ}'),
  number: label('お{問|と}い{合|あ}わせ{番号|ばんごう}'),
  moreNumbers: label('ほか'),
  contents: label('この{紙|かみ}の{内容|ないよう}'),
  trail: label('お{答|こた}えになったこと'),
  links: label('くわしい{内容|ないよう}'),
  note: label('{補足|ほそく}'),
  warning: label('ご{注意|ちゅうい}'),
  phone: label('{電話|でんわ}'),
  hours: label('{受付|うけつけ}'),
  period: label('この{内容|ないよう}の{期間|きかん}'),
  sources: label('もとの{資料|しりょう}'),
  officialPage: label('{公式|こうしき}のページ'),
  officialHint: label('スマートフォンのカメラで{読|よ}み{取|と}れます'),
  staffBox: label('{職員記入欄|しょくいんきにゅうらん}'),
  undated: label('{印刷|いんさつ}した{日|ひ}の{内容|ないよう}です。{制度|せいど}が{変|か}わることがあります'),
  askCounter: label(
    'この{質問|しつもん}は、{窓口|まどぐち}で{確|たし}かめてからお{答|こた}えします。この{紙|かみ}を{職員|しょくいん}にお{見|み}せください。'
  ),
  quote: label('お{問|と}い{合|あ}わせのときは、{番号|ばんごう}をお{伝|つた}えください。')
} as const
