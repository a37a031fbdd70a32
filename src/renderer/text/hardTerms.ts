import type { Term } from '../../domain/content/term'

/** Everyday words, which are in the glossary only for the search and for their readings. */
const EVERYDAY = new Set(
  [
    ['証', '健康保険', '健康保険証', '健康保険組合', '診察券', '診断書', '住民票', '領収証', '身分証明書', '個人番号'],
    ['子ども', '出生', '高齢者', '認知症', '障害', '配偶者', '代理人', '市区町村', '医療機関', '薬局', '窓口', '救急'],
    ['入社', '退職', '氏名変更', '受診', '高額', '登録', '登録済', '登録済み', '解除', '搭載', '起動', '同意', '停電'],
    ['本人確認', '読み取り', '暗証番号', '有効期限', '更新', '申請', '届出', '返却', '廃棄', '廃止', '紛失', '令和'],
    ['健診', '個人情報', '流出', '悪用']
  ].flat()
)
/** Official names that are written without kanji and that people do not understand by themselves. */
const NAMES = /^(?:マイナポ|J-LIS|ICチップ)/

/** The terms worth a touch: official words, but no everyday words. */
export function hardTerms(glossary: readonly Term[]): Term[] {
  return glossary.filter(({ term }) => !EVERYDAY.has(term) && (/\p{Script=Han}/u.test(term) || NAMES.test(term)))
}
