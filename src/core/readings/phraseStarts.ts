import type { Morpheme } from '../../domain/readings/morpheme'

/** A phrase longer than this may also end between two of its nouns. */
const LONGEST_PHRASE = 10
/** Verbs that form one word with the noun before them: 登録する, 利用できる. */
const MAKES_A_VERB = new Set(['する', 'できる', 'いただく', 'くださる', 'なさる'])
const GOOD = new Set(['よい', '良い', 'いい'])
const OPENS = /^[「『（([【〈《]+$/
/** A line may end after these, whatever follows. */
const ENDS = /[、。，．！？・]$/
const CLOSES = /[」』）)\]】〉》]$/
const PHONE = /^0[0-9]/
const ERA = /^(?:明治|大正|昭和|平成|令和)/

/**
 * Where the phrases (文節) of a text begin, as indices into it, without the first one. A phrase is an independent word
 * with everything that depends on it. A date with its era in brackets is one phrase, and so is a number with its unit,
 * or a verb with its ending.
 */
export function phraseStarts(morphemes: readonly Morpheme[]): ReadonlySet<number> {
  const starts = new Set<number>()
  const joints: number[] = []
  let [at, begun] = [0, 0]
  const close = (end: number) => {
    if (end - begun > LONGEST_PHRASE) for (const joint of joints) starts.add(joint)
    joints.length = 0
    begun = end
  }
  for (const [place, word] of morphemes.entries()) {
    const before = morphemes[place - 1]
    if (before) {
      if (isBeginning(before, word, morphemes.slice(place + 1, place + 3))) {
        close(at)
        starts.add(at)
      } else if (areNouns(before, word)) joints.push(at)
    }
    at += word.surface.length
  }
  close(at)
  return starts
}

function isBeginning(before: Morpheme, word: Morpheme, after: readonly Morpheme[]): boolean {
  const opens = OPENS.test(word.surface)
  if (isBlank(word) || OPENS.test(before.surface)) return false
  if (opens) return !(isCount(before) && ERA.test(after.map(({ surface }) => surface).join('')))
  if (word.pos[0] === '記号') return false
  if (ENDS.test(before.surface)) return true
  if (leans(word)) return false
  if (CLOSES.test(before.surface) || isBlank(before)) return true
  return !belongs(before, word)
}

/** True for what never begins a phrase: particles, endings, suffixes, とき, こと, ください after a verb. */
function leans({ pos }: Morpheme): boolean {
  return pos[0] === '助詞' || pos[0] === '助動詞' || pos[1] === '接尾' || pos[1] === '非自立'
}

/** True if two independent words still form one phrase. */
function belongs(before: Morpheme, word: Morpheme): boolean {
  const [kind, sort] = before.pos
  if (kind === '記号' || kind === '接頭詞' || kind === '連体詞' || sort === '数') return true
  if (before.surface === 'どう') return true
  if (word.pos[0] === '名詞') return kind === '名詞' && !PHONE.test(word.surface)
  // A glossary term is a noun like any other: only the next word shows that the two form a verb.
  if (kind === '名詞' && word.base === 'する') return true
  if (sort === 'サ変接続') return MAKES_A_VERB.has(word.base)
  return before.surface === 'ば' && GOOD.has(word.base)
}

/** True for two nouns between which a long compound may break; a number never breaks. */
function areNouns(before: Morpheme, word: Morpheme): boolean {
  const isNoun = (one: Morpheme) => one.pos[0] === '名詞' && !isCount(one) && one.surface.length > 1
  return isNoun(before) && isNoun(word) && !leans(word)
}

function isCount({ pos, surface }: Morpheme): boolean {
  return pos[1] === '数' || pos[2] === '助数詞' || /[0-9０-９]|^[年月日末頃]+$/.test(surface)
}

function isBlank({ surface }: Morpheme): boolean {
  return surface.trim() === ''
}
