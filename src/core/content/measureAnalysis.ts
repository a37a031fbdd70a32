import type { Analyze } from '../../domain/readings/morpheme'

const STEPS = 100

/**
 * `analyze`, which says after each text what share of `letters` it has read, from 0 to 1; a hundred times at the most,
 * for whoever listens may be in another thread. What it reads beyond `letters` leaves the share at 1.
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
