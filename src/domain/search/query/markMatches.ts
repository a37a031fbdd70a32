import { fold } from '../japanese/fold'

/** A letter with the marks that belong to it: voicing marks of their own, variation selectors. */
const CLUSTER = /[\s\S][\p{M}ﾞﾟ゛゜]*/gu

/** A part of a text, and whether it matched. */
export interface MarkedPart {
  readonly text: string
  readonly hit: boolean
}

/** Parts a text where it matches; the parts joined give the text again. `matched` are folded forms. */
export function markMatches(text: string, matched: readonly string[]): MarkedPart[] {
  const clusters = text.match(CLUSTER) ?? []
  const origins: number[] = []
  let folded = ''
  for (const [place, cluster] of clusters.entries()) {
    const letters = fold(cluster)
    for (let count = 0; count < letters.length; count += 1) origins.push(place)
    folded += letters
  }
  const hits = new Set<number>()
  for (const form of matched) {
    if (form === '') continue
    for (let at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + form.length))
      for (let place = at; place < at + form.length; place += 1) hits.add(origins[place] ?? -1)
  }
  const parts: { text: string; hit: boolean }[] = []
  for (const [place, cluster] of clusters.entries()) {
    const hit = hits.has(place)
    const last = parts.at(-1)
    if (last?.hit === hit) last.text += cluster
    else parts.push({ text: cluster, hit })
  }
  return parts
}
