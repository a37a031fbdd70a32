import { label } from '../../domain/readings/label'

export const HOME_TEXT = {
  heading: label('どのようなご{用|よう}ですか'),
  search: label('ことばでさがす'),
  searchHint: label('{知|し}りたいことばを／{入|い}れる'),
  guides: label('{質問|しつもん}に／{答|こた}えて／さがす'),
  guidesHint: label('「はい」「いいえ」で{選|えら}ぶだけ'),
  errands: label('こんなときは'),
  categories: label('{用件|ようけん}から／えらぶ'),
  popular: label('よく／{見|み}られている／{質問|しつもん}'),
  notices: 'お知らせ',
  moreNotices: label('そのほかのお{知|し}らせ')
} as const

/** The list of questions of a category or an errand. */
export const LIST_TEXT = { items: '質問の一覧' } as const
