import { useEventListener } from '@vueuse/core'
import { watch, type ComputedRef, type Ref } from 'vue'
import { sayText } from '../../domain/speech/sayText'
import { sentencesOf, type Sentence } from '../../domain/speech/sentencesOf'
import type { SpokenText } from '../../domain/speech/spokenTexts'
import { useVisitStore } from '../stores/visit'
import { useSegmentsOf } from '../text/readings'
import { followSaid } from './followSaid'
import { findText, markSaid } from './saidPlace'
import { useSpeech } from './useSpeech'

/** A voice pauses for a moment at this sign. */
const PAUSE = '、'

/** Reading a screen's texts aloud, for the button that starts and stops it. */
export interface ReadAloud {
  readonly available: ComputedRef<boolean>
  readonly speaking: Readonly<Ref<boolean>>
  readonly start: () => void
  readonly stop: () => void
}

/**
 * Reads texts on the screen aloud by the readings of the pack, and marks the sentence that is heard. Every touch except
 * on `button` stops it, and so does the question whether the visitor is still there. Until then, a visitor who listens
 * counts as present.
 */
export function useReadAloud(texts: () => readonly SpokenText[], button: () => HTMLElement | undefined): ReadAloud {
  const visit = useVisitStore()
  const speech = useSpeech()
  const segmentsOf = useSegmentsOf()

  function sentencesOfText({ text, lead }: SpokenText): Sentence[] {
    const [first, ...rest] = sentencesOf(segmentsOf(text))
    if (!first || !lead) return first ? [first, ...rest] : []
    return [{ ...first, said: `${sayText(segmentsOf(lead))}${PAUSE}${first.said}` }, ...rest]
  }

  function start() {
    const sentences = texts().flatMap(sentencesOfText)
    const screen = document.querySelector('main') ?? document.body
    let from = 0
    const begun = (at: number) => {
      visit.touch()
      const place = findText(screen, sentences[at]?.written ?? '', from)
      from = place?.end ?? from
      markSaid(place?.range)
      if (place) followSaid(place.range)
    }
    speech.say(
      sentences.map(({ said }) => said),
      begun
    )
  }

  const stopElsewhere = ({ target }: Event) => {
    if (!(target instanceof Node && button()?.contains(target))) speech.stop()
  }
  // With a keyboard, a click comes without a pointer event before it.
  useEventListener(window, ['pointerdown', 'click'], stopElsewhere, { passive: true, capture: true })
  watch(
    () => visit.countdown !== undefined,
    (asked) => asked && speech.stop()
  )
  watch(speech.speaking, (now) => now || markSaid(undefined), { flush: 'sync' })
  return { available: speech.available, speaking: speech.speaking, start, stop: speech.stop }
}
