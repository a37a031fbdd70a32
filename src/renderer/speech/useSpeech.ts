import { tryOnScopeDispose, useEventListener } from '@vueuse/core'
import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'

/** Slower than a voice's own pace, as one reads to somebody at a counter. */
const RATE = 0.9

/** Reading aloud on this machine. */
export interface Speech {
  /** False until, and unless, the machine has a Japanese voice of its own. */
  readonly available: ComputedRef<boolean>
  readonly speaking: Readonly<Ref<boolean>>
  readonly say: (texts: readonly string[]) => void
  readonly stop: () => void
}

/**
 * Reads texts aloud with a local Japanese voice: one that would send them over a network is never taken. Falls silent
 * when its scope ends.
 */
export function useSpeech(synthesis: SpeechSynthesis | undefined = window.speechSynthesis): Speech {
  const voice = shallowRef<SpeechSynthesisVoice>()
  const speaking = ref(false)

  function choose() {
    voice.value = synthesis?.getVoices().find(({ lang, localService }) => localService && /^ja\b/i.test(lang))
  }
  function stop() {
    synthesis?.cancel()
    speaking.value = false
  }
  function say(texts: readonly string[]) {
    if (!synthesis || !voice.value) return
    stop()
    const spoken = new SpeechSynthesisUtterance(texts.join('\n'))
    spoken.voice = voice.value
    spoken.lang = 'ja-JP'
    spoken.rate = RATE
    spoken.onend = spoken.onerror = () => (speaking.value = false)
    speaking.value = true
    synthesis.speak(spoken)
  }

  choose()
  // Chromium hands its list of voices over only some time after the page has asked.
  if (synthesis) useEventListener(synthesis, 'voiceschanged', choose)
  tryOnScopeDispose(stop)
  return { available: computed(() => voice.value !== undefined), speaking, say, stop }
}
