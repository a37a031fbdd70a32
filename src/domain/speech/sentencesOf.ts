import type { RubySegment } from '../readings/ruby'
import { sayText } from './sayText'

/** A sentence of a text. */
export interface Sentence {
  /** As it is written. */
  readonly written: string
  /** What the voice gets, in kana. */
  readonly said: string
}

/** The end of a sentence, including closing brackets. */
const END = /[。？！?!]+[」』）)]*|$/g

/** The sentences of a text in order, without those that have no sound, such as a lone ※. */
export function sentencesOf(segments: readonly RubySegment[]): Sentence[] {
  const sentences: RubySegment[][] = [[]]
  for (const segment of segments)
    for (const [at, part] of cut(segment).entries()) {
      if (at > 0) sentences.push([])
      sentences.at(-1)?.push(part)
    }
  return sentences
    .map((one) => ({ written: one.map(([run]) => run).join(''), said: sayText(one) }))
    .filter(({ said }) => /[^、。？ ]/.test(said))
}

/** Cuts a run without a reading after every end of a sentence. The last part is empty if the run ends with one. */
function cut(segment: RubySegment): RubySegment[] {
  const [run, reading] = segment
  if (reading !== undefined || run === '') return [segment]
  const ends = [...run.matchAll(END)].map(({ index, 0: end }) => index + end.length)
  return [0, ...ends.slice(0, -1)].map((from, at) => [run.slice(from, ends[at])])
}
