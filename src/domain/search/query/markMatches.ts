import { fold } from '../japanese/fold'

/** A letter with the marks that belong to it: separate voicing marks, variation selectors. */
const CLUSTER = /[\s\S][\p{M}ﾞﾟ゛゜]*/gu
/** Letters that fold one by one: kana, kanji, full width forms of Latin letters and digits, and their plain forms. */
const FOLDS_IN_PLACE = /^[ -~\u3000-\u3002\u300c-\u3015ぁ-ゖァ-ヺ・ー\u4e00-\u9fff\uff01-\uff5e]*$/

/** A part of a text, and whether it matched. */
export interface MarkedPart {
  readonly text: string
  readonly hit: boolean
}

/**
 * Splits a text into what matches and what does not; the parts joined are the text again. `matched` are folded forms.
 */
export function markMatches(text: string, matched: readonly string[]): MarkedPart[] {
  if (FOLDS_IN_PLACE.test(text)) return joinParts(Array.from(text), placesOf(fold(text), matched))
  const clusters = text.match(CLUSTER) ?? []
  const foldedClusters = clusters.map(fold)
  const origins = foldedClusters.flatMap((letters, place) => Array.from({ length: letters.length }, () => place))
  const places = placesOf(foldedClusters.join(''), matched)
  const hits = new Uint8Array(clusters.length)
  for (const [at, origin] of origins.entries()) if (places[at] === 1) hits[origin] = 1
  return joinParts(clusters, hits)
}

/** 1 for each letter of a folded text that a form matches. */
function placesOf(folded: string, matched: readonly string[]): Uint8Array {
  const places = new Uint8Array(folded.length)
  for (const form of matched) {
    if (form === '') continue
    for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length))
      places.fill(1, at, at + form.length)
  }
  return places
}

function joinParts(clusters: readonly string[], hits: Uint8Array): MarkedPart[] {
  const parts: { text: string; hit: boolean }[] = []
  for (const [place, cluster] of clusters.entries()) {
    const hit = hits[place] === 1
    const last = parts.at(-1)
    if (last?.hit === hit) last.text += cluster
    else parts.push({ text: cluster, hit })
  }
  return parts
}
