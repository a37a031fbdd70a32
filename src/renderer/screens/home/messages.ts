export const HOME_TEXT = {
  heading: 'どのようなご用ですか',
  search: 'ことばでさがす',
  searchHint: '知りたいことばを入れる',
  guides: '質問に答えてさがす',
  guidesHint: '「はい」「いいえ」で選ぶだけ',
  errands: 'こんなときは',
  categories: '用件からえらぶ',
  popular: 'よく見られている質問',
  notices: 'お知らせ',
  moreNotices: 'そのほかのお知らせ'
} as const
