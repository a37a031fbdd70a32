import { label } from '../../domain/readings/label'

export const SEARCH_TEXT = {
  heading: label('ことばでさがす'),
  box: '調べたいことば',
  placeholder: '例：たいしょく、びょういん',
  clear: label('{全部|ぜんぶ}{消|け}す'),
  results: '検索結果',
  outcome: 'さがした結果',
  completions: '候補',
  perhaps: label('もしかして'),
  nothing: label('ぴったりの{質問|しつもん}が／{見|み}つかりませんでした'),
  nothingHint: label(
    '{別|べつ}のことばにするか、／{用件|ようけん}から／えらんでください。／{職員|しょくいん}にも／おたずねいただけます。'
  ),
  begin: label('{知|し}りたいことばを、／ひらがなで{入|い}れてください。'),
  categories: label('{用件|ようけん}から／えらぶ'),
  count: (count: number) => `${count}件見つかりました`
} as const
