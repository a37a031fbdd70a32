import type { FailureCode } from '../../contract/channels'
import { label, type Label } from '../../domain/readings/label'

/** What a visitor reads when a request failed. */
export const FAILURES: Readonly<Record<FailureCode, Label>> = {
  forbidden: label('この{操作|そうさ}は／できません。'),
  'unknown-channel': label('この{操作|そうさ}は／できません。／{職員|しょくいん}に／お{知|し}らせください。'),
  'bad-request': label('うまく{受|う}け{取|と}れませんでした。／もう{一度|いちど}お{試|ため}しください。'),
  'not-found': label(
    'この{質問|しつもん}は、／いまは{案内|あんない}していません。／ほかの{質問|しつもん}を／さがすか、／{職員|しょくいん}に／おたずねください。'
  ),
  'print-limit': label(
    '{続|つづ}けて{印刷|いんさつ}できる{枚数|まいすう}を／こえました。／しばらく{待|ま}つか、／{職員|しょくいん}を／お{呼|よ}びください。'
  ),
  'session-over': label(
    '{職員用|しょくいんよう}の{画面|がめん}を／{閉|と}じました。／もう{一度|いちど}、／{暗証番号|あんしょうばんごう}を／{入|い}れてください。'
  ),
  unreachable: label(
    '{案内|あんない}の{準備|じゅんび}が／できていません。／{少|すこ}し{待|ま}ってから、／もう{一度|いちど}お{試|ため}しください。'
  ),
  internal: label('うまくいきませんでした。／もう{一度|いちど}お{試|ため}しください。')
}

export const RETRY = label('もう{一度|いちど}ためす')
