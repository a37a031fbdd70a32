import type { Chime } from '../../domain/staff/settings'

/** Shares of full scale, chosen by ear: each sounds about twice as loud as the one before. */
const LOUDNESS: Readonly<Record<Exclude<Chime, 'off'>, number>> = { low: 0.08, normal: 0.28, high: 0.95 }
/** A falling third, high to low, struck twice: it can be heard over talk and does not sound like an alarm. */
const STROKES = [
  { hertz: 988, at: 0 },
  { hertz: 784, at: 0.45 },
  { hertz: 988, at: 1.5 },
  { hertz: 784, at: 1.95 }
]
/** A bell's overtones, each with its share of the loudness. */
const OVERTONES = [
  { times: 1, share: 0.7 },
  { times: 2, share: 0.2 },
  { times: 4.2, share: 0.1 }
]
const FADE_SECONDS = 1.3
const ATTACK_SECONDS = 0.008
const SILENCE = 0.0001
/** A device that has not started after this time counts as silent. */
const START_MS = 1500

/**
 * Sounds the kiosk's chime once; it is synthesised, not a file. True if the machine's sound is running; false if there
 * is none or it does not start. No page can know whether a loudspeaker is turned up.
 */
export async function ringChime(chime: Chime, open: () => AudioContext = () => new AudioContext()): Promise<boolean> {
  if (chime === 'off') return false
  let sound: AudioContext | undefined
  try {
    sound = open()
    if (!(await isRunning(sound))) return await silence(sound)
    const last = strike(sound, LOUDNESS[chime])
    const opened = sound
    last.onended = () => void opened.close()
    return true
  } catch {
    // No sound in this browser, or none that may be used: reported as a chime that nobody heard.
    return await silence(sound)
  }
}

async function isRunning(sound: AudioContext): Promise<boolean> {
  const late = new Promise((resolve) => setTimeout(resolve, START_MS))
  await Promise.race([sound.resume(), late])
  return sound.state === 'running'
}

async function silence(sound: AudioContext | undefined): Promise<false> {
  await sound?.close().catch(() => undefined)
  return false
}

/** Returns the oscillator that ends last. */
function strike(sound: AudioContext, loudness: number): OscillatorNode {
  const tones = STROKES.flatMap(({ hertz, at }) =>
    OVERTONES.map(({ times, share }) => tone(sound, hertz * times, sound.currentTime + at, loudness * share))
  )
  return tones.at(-1) as OscillatorNode
}

function tone(sound: AudioContext, hertz: number, at: number, loudness: number): OscillatorNode {
  const oscillator = sound.createOscillator()
  const gain = sound.createGain()
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(SILENCE, at)
  gain.gain.exponentialRampToValueAtTime(loudness, at + ATTACK_SECONDS)
  gain.gain.exponentialRampToValueAtTime(SILENCE, at + FADE_SECONDS)
  oscillator.connect(gain).connect(sound.destination)
  oscillator.start(at)
  oscillator.stop(at + FADE_SECONDS)
  return oscillator
}
