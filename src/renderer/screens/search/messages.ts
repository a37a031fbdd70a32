export const SEARCH_TEXT = {
  heading: 'ことばでさがす',
  box: '調べたいことば',
  placeholder: '例：たいしょく、びょういん',
  clear: '全部消す',
  results: '検索結果',
  outcome: 'さがした結果',
  completions: '候補',
  perhaps: 'もしかして',
  nothing: 'ぴったりの質問が見つかりませんでした',
  nothingHint: '別のことばにするか、用件からえらんでください。職員にもおたずねいただけます。',
  begin: '知りたいことばを、ひらがなで入れてください。',
  categories: '用件からえらぶ',
  count: (count: number) => `${count}件見つかりました`
} as const
