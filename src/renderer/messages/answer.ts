import { label } from '../../domain/readings/label'
import { readDates } from '../../domain/readings/dateReadings'
import { ANSWER_NAMES } from './guide'
import { SEARCH_TEXT } from './search'

export const ANSWER_TEXT = {
  number: label('{番号|ばんごう}'),
  numberHint: label('（{窓口|まどぐち}で／お{伝|つた}えください）'),
  sources: label('もとにした{資料|しりょう}'),
  related: label('{関連|かんれん}する／{質問|しつもん}'),
  askCounter: label('くわしいことは／{窓口|まどぐち}で／おたずねください'),
  warning: label('{注意|ちゅうい}'),
  tickHint: label('{済|す}んだものに、／ふれて／{印|しるし}をつけられます'),
  helpful: label('{役|やく}に／{立|た}ちましたか'),
  yes: ANSWER_NAMES.yes,
  no: ANSWER_NAMES.no,
  sorry: label('お{役|やく}に／{立|た}てませんでした'),
  askStaff: label('{窓口|まどぐち}で／たずねる'),
  searchAgain: SEARCH_TEXT.heading,
  thanks: label('お{答|こた}えをありがとうございました'),
  period: (days: string) => label(`${readDates(days)}のご{案内|あんない}です`),
  confirmed: (today: string) => label(`${readDates(today)}{現在|げんざい}のご{案内|あんない}です`)
} as const
