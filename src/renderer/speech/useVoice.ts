import { useEventListener } from '@vueuse/core'
import { shallowReadonly, shallowRef, type ShallowRef } from 'vue'
import { chooseVoice, type VoiceLack } from './chooseVoice'

/** The voice of this machine, or why there is none; it may become available late. */
export function useVoice(
  synthesis: SpeechSynthesis | undefined = window.speechSynthesis
): Readonly<ShallowRef<{ readonly voice: SpeechSynthesisVoice } | { readonly lack: VoiceLack }>> {
  const find = () => chooseVoice(synthesis?.getVoices() ?? [])
  const found = shallowRef(find())
  // Chromium provides its list of voices only some time after the page has asked for it.
  if (synthesis) useEventListener(synthesis, 'voiceschanged', () => (found.value = find()))
  return shallowReadonly(found)
}
