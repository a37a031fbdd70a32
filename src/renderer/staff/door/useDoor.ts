import { useIntervalFn } from '@vueuse/core'
import { computed, ref, type ComputedRef } from 'vue'
import type { DoorView, Opening } from '../../../contract/staff'
import { useBridge } from '../../bridge/bridgeKey'
import { staffFailureText, storeFaultText } from '../../messages/staff/failure'
import { DOOR_TEXT } from '../../messages/staff/door'
import { useNewPin } from './useNewPin'

/** The state of the door: what is asked, what was wrong, and how long it is locked. */
export interface Door {
  readonly prompt: ComputedRef<string>
  readonly message: ComputedRef<string>
  /** Nothing can be typed: locked, broken, or a PIN is being tried. */
  readonly isShut: ComputedRef<boolean>
  readonly secondsLocked: ComputedRef<number>
  readonly submit: (pin: string) => Promise<void>
}

/** The door as the core keeps it. `opened` is called with the session once the right PIN has been typed. */
export function useDoor(opened: (session: string) => void): Door {
  const bridge = useBridge()
  const view = ref<DoorView>()
  const failure = ref('')
  const trying = ref(false)
  const newPin = useNewPin()
  const secondsLocked = computed(() => (view.value?.state === 'locked' ? view.value.seconds : 0))

  async function look() {
    const reply = await bridge.invoke('staff:door', {})
    if (reply.ok) view.value = reply.value
    else failure.value = staffFailureText(reply.code)
  }

  function hear(opening: Opening) {
    if (opening.outcome === 'opened') return opened(opening.session)
    if (opening.outcome === 'wrong') failure.value = DOOR_TEXT.wrong(opening.attemptsLeft)
    if (opening.outcome === 'weak') failure.value = DOOR_TEXT.weak
    if (opening.outcome === 'unkept') failure.value = DOOR_TEXT.unkept(storeFaultText(opening.fault))
    if (opening.outcome === 'locked') view.value = { state: 'locked', seconds: opening.seconds }
    if (opening.outcome === 'broken') view.value = { state: 'broken' }
  }

  async function submit(typed: string) {
    failure.value = ''
    const pin = view.value?.state === 'new' ? newPin.take(typed) : typed
    if (pin === undefined || trying.value) return
    trying.value = true
    const reply = await bridge.invoke('staff:open', { pin })
    trying.value = false
    if (reply.ok) hear(reply.value)
    else failure.value = staffFailureText(reply.code)
  }

  function passSecond() {
    if (view.value?.state !== 'locked') return
    if (view.value.seconds > 1) view.value = { state: 'locked', seconds: view.value.seconds - 1 }
    else void look()
  }

  useIntervalFn(passSecond, 1000)
  void look()
  return {
    prompt: computed(() => promptOf(view.value, trying.value, newPin.prompt.value)),
    message: computed(() => failure.value || newPin.message.value),
    isShut: computed(() => trying.value || !['new', 'closed'].includes(view.value?.state ?? '')),
    secondsLocked,
    submit
  }
}

function promptOf(view: DoorView | undefined, trying: boolean, forNew: string): string {
  if (trying) return DOOR_TEXT.checking
  if (view?.state === 'locked') return DOOR_TEXT.locked
  if (view?.state === 'broken') return DOOR_TEXT.broken
  if (view?.state === 'new') return forNew
  return view ? DOOR_TEXT.enter : ''
}
