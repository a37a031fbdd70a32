import { label } from '../../domain/readings/label'
import { BUTTONS } from './buttons'

/** The names of the buttons that call staff, depending on what they do. */
export const CALL_NAMES = {
  chimes: label('{職員|しょくいん}を／{呼|よ}ぶ'),
  silent: label('{職員|しょくいん}に／きく')
} as const

export const STAFF_CALL = {
  wait: label('{職員|しょくいん}が／{来|く}るまで／お{待|ま}ちください'),
  show: label('{窓口|まどぐち}の{職員|しょくいん}に、／この{画面|がめん}を／{見|み}せてください'),
  unheard: label('{音|おと}を／{鳴|な}らせませんでした'),
  say: label('「{教|おし}えてください」'),
  sayNumber: label('「この{番号|ばんごう}のことを{教|おし}えてください」'),
  dial: label('{内線電話|ないせんでんわ}で／{呼|よ}べます'),
  extension: label('{内線電話|ないせんでんわ}の{番号|ばんごう}'),
  again: label('もう{一度|いちど}／{鳴|な}らす'),
  cancel: label('{取|と}り{消|け}す'),
  close: BUTTONS.close
} as const
