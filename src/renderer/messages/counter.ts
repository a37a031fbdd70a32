import { label } from '../../domain/readings/label'

export const COUNTER_TEXT = {
  heading: label('{窓口|まどぐち}の／ご{案内|あんない}'),
  about: label('{時間|じかん}・{休|やす}み・{電話|でんわ}・{場所|ばしょ}'),
  extension: label('{内線|ないせん}'),
  unknown: label('は、／この{案内機|あんないき}では／{分|わ}かりません。'),
  /** Separates the names of the facts that are not known. */
  between: '、',
  askStaff: label('{職員|しょくいん}に／おたずねください'),
  picture: '窓口の場所の絵'
} as const
