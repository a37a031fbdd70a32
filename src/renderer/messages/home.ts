import { label } from '../../domain/readings/label'
import { GUIDE_TEXT } from './guide'
import { SEARCH_TEXT } from './search'

export const HOME_TEXT = {
  heading: label('どのようなご{用|よう}ですか'),
  search: SEARCH_TEXT.heading,
  searchHint: label('{知|し}りたいことばを／{入|い}れる'),
  guides: GUIDE_TEXT.heading,
  guidesHint: label('「はい」「いいえ」で{選|えら}ぶだけ'),
  errands: label('こんなときは'),
  categories: SEARCH_TEXT.categories,
  popular: label('よく／{見|み}られている／{質問|しつもん}'),
  notices: 'お知らせ',
  moreNotices: label('そのほかのお{知|し}らせ')
} as const

/** The list of questions of a category or an errand. */
export const LIST_TEXT = { items: '質問の一覧' } as const
