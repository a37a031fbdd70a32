import { onTestFinished, vi } from 'vitest'

/** The part of an utterance that the page may use. */
class FakeUtterance {
  voice: unknown = null
  lang = ''
  rate = 1
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly text: string) {}
}

/** A machine's voices for a test. Throws if it is asked for anything it does not know. */
export interface FakeSpeech {
  readonly synthesis: SpeechSynthesis
  /** Everything that was given to be said, and `cancel` each time it was broken off. */
  readonly heard: readonly string[]
  /** Ends what is being said, or fails it, as a voice does. */
  readonly end: () => void
  readonly fail: () => void
  /** Replaces the voices, as when they arrive after the page has loaded. */
  readonly bring: (voices: readonly Partial<SpeechSynthesisVoice>[]) => void
}

/** Gives the window a `speechSynthesis` with `voices` until the test is over. */
export function fakeSpeech(...voices: readonly Partial<SpeechSynthesisVoice>[]): FakeSpeech {
  const heard: string[] = []
  const target = new EventTarget()
  let now: readonly Partial<SpeechSynthesisVoice>[] = voices
  let current: FakeUtterance | undefined
  const known = {
    getVoices: () => now,
    speak(utterance: FakeUtterance) {
      if (current) throw new Error(`「${current.text}」 is still being said`)
      if (!utterance.voice) throw new Error('an utterance needs a voice')
      current = utterance
      heard.push(utterance.text)
    },
    cancel() {
      heard.push('cancel')
      const broken = current
      current = undefined
      broken?.onerror?.()
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    dispatchEvent: target.dispatchEvent.bind(target)
  }
  for (const name of ['speaking', 'pending', 'paused', 'pause', 'resume'])
    Object.defineProperty(known, name, {
      get: () => {
        throw new Error(`speechSynthesis.${name} is not known here`)
      }
    })
  const synthesis = known as unknown as SpeechSynthesis
  const finish = (how: 'onend' | 'onerror') => () => {
    const done = current
    if (!done) throw new Error('nothing is being said')
    current = undefined
    done[how]?.()
  }
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  vi.stubGlobal('speechSynthesis', synthesis)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return {
    synthesis,
    heard,
    end: finish('onend'),
    fail: finish('onerror'),
    bring(others) {
      now = others
      target.dispatchEvent(new Event('voiceschanged'))
    }
  }
}

/** A Japanese voice on the machine, as Windows has it. */
export const HARUKA: Partial<SpeechSynthesisVoice> = { name: 'Microsoft Haruka', lang: 'ja-JP', localService: true }
