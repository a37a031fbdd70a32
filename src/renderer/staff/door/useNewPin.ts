import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { isWeakPin } from '../../../domain/staff/isWeakPin'
import { DOOR_TEXT } from '../../messages/staff/door'

export interface NewPin {
  readonly prompt: ComputedRef<string>
  readonly message: Ref<string>
  /** Takes what was typed; returns the new PIN once the same one has been typed twice. */
  readonly take: (typed: string) => string | undefined
}

/** Asks for a new PIN twice, and refuses a PIN that is easy to guess. */
export function useNewPin(): NewPin {
  const first = ref('')
  const message = ref('')

  function take(typed: string): string | undefined {
    if (first.value === '') {
      const weak = isWeakPin(typed)
      message.value = weak ? DOOR_TEXT.weak : ''
      first.value = weak ? '' : typed
      return undefined
    }
    const isSame = typed === first.value
    message.value = isSame ? '' : DOOR_TEXT.different
    first.value = ''
    return isSame ? typed : undefined
  }

  return { prompt: computed(() => (first.value === '' ? DOOR_TEXT.choose : DOOR_TEXT.repeat)), message, take }
}
