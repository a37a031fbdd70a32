import { tryOnScopeDispose } from '@vueuse/core'
import { computed, readonly, ref, type ComputedRef, type Ref } from 'vue'
import { useVoice } from './useVoice'

/** Slower than a voice's own pace, as one reads to somebody at a counter. */
const RATE = 0.9

/** Reading aloud on this machine. */
export interface Speech {
  /** True once the machine is known to have a Japanese voice of its own. */
  readonly available: ComputedRef<boolean>
  readonly speaking: Readonly<Ref<boolean>>
  /** Says sentences one after the other; `begun` is called when one begins, with its index. */
  readonly say: (sentences: readonly string[], begun: (at: number) => void) => void
  readonly stop: () => void
}

/**
 * Reads sentences aloud with this machine's Japanese voice, one utterance for each: this tells which sentence is heard,
 * and some voices break off long texts. Stops when its scope ends, and if the voice fails.
 */
export function useSpeech(synthesis: SpeechSynthesis | undefined = window.speechSynthesis): Speech {
  const found = useVoice(synthesis)
  const speaking = ref(false)
  /**
   * Kept because Chromium drops an utterance that nothing refers to, and with it its `end` event. Events of any other
   * utterance come too late and are ignored.
   */
  let current: SpeechSynthesisUtterance | undefined

  function stop() {
    const broken = current
    current = undefined
    speaking.value = false
    if (broken) synthesis?.cancel()
  }

  function say(sentences: readonly string[], begun: (at: number) => void) {
    stop()
    const next = (at: number) => {
      const sentence = sentences[at]
      if (!synthesis || !('voice' in found.value) || sentence === undefined) return stop()
      const utterance = utteranceOf(sentence, found.value.voice)
      utterance.onend = () => current === utterance && next(at + 1)
      utterance.onerror = () => current === utterance && stop()
      current = utterance
      speaking.value = true
      begun(at)
      synthesis.speak(utterance)
    }
    next(0)
  }

  tryOnScopeDispose(stop)
  return { available: computed(() => 'voice' in found.value), speaking: readonly(speaking), say, stop }
}

function utteranceOf(sentence: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence)
  return Object.assign(utterance, { voice, lang: 'ja-JP', rate: RATE })
}
