import type { RubySegment } from '../readings/ruby'
import { sayText } from './sayText'

/** A sentence of a text. */
export interface Sentence {
  /** As it is written. */
  readonly written: string
  /** As a voice is given it, in kana. */
  readonly said: string
}

/** Where a sentence ends, what closes it included. */
const END = /[。？！?!]+[」』）)]*|$/g

/** The sentences of a text, one after the other. What is not heard, such as a lone ※, is not among them. */
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

/** Cuts a run without a reading behind every end of a sentence in it. The last part is empty where it ends with one. */
function cut(segment: RubySegment): RubySegment[] {
  const [run, reading] = segment
  if (reading !== undefined || run === '') return [segment]
  const ends = [...run.matchAll(END)].map(({ index, 0: end }) => index + end.length)
  return [0, ...ends.slice(0, -1)].map((from, at) => [run.slice(from, ends[at])])
}
