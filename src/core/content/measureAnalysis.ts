import type { Analyze } from '../../domain/readings/morpheme'

const STEPS = 100

/**
 * Wraps `analyze` so that after each text it reports the share of `letters` read so far, from 0 to 1; at most a hundred
 * times, since the listener may be in another thread. If more than `letters` is read, the share stays at 1.
 */
export function measureAnalysis(analyze: Analyze, letters: number, onDone: (done: number) => void): Analyze {
  let read = 0
  let told = 0
  return (text) => {
    const morphemes = analyze(text)
    read += text.length
    const step = Math.min(STEPS, Math.floor((read / letters) * STEPS))
    if (step > told) onDone(step / STEPS)
    told = step
    return morphemes
  }
}
