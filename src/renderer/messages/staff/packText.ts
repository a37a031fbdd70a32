import type { PackView } from '../../../contract/packView'

const INSTANT = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Tokyo' })

/** 2026年11月20日 9:30, in Japan. */
export function instantText(isoInstant: string): string {
  return INSTANT.format(new Date(isoInstant))
}

/** The name of a pack: two packs of one day have the same version, but were not made in the same minute. */
export function packName({ version, created }: Pick<PackView, 'version' | 'created'>): string {
  return `「${version}」（${instantText(created)} 作成）`
}

/** How much a pack contains, in one line. */
export function countsText({ entries, notices, guides, categories, glossary }: PackView['counts']): string {
  return `質問 ${entries}件、お知らせ ${notices}件、質問の流れ ${guides}件、分類 ${categories}件、用語 ${glossary}件`
}
