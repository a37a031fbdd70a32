import { computed, type ComputedRef, type ShallowRef } from 'vue'
import type { RequestOf, ValueOf } from '../../../contract/channels'
import { useAsk } from '../../bridge/useAsk'
import { staffFailureText } from '../../messages/staff/failure'
import { useStaffStore, type DeskChannel } from '../../stores/staff'

type DeskRequest<C extends DeskChannel> = Omit<RequestOf<C>, 'session'>

/** What the core answered to the last question behind the door, or why it did not, in words. */
export interface DeskReply<C extends DeskChannel> {
  readonly value: Readonly<ShallowRef<ValueOf<C> | undefined>>
  readonly failure: ComputedRef<string>
  readonly ask: (request: DeskRequest<C>) => Promise<void>
}

/** Asks the core behind the door, as `useAsk` does. */
export function useDeskReply<C extends DeskChannel>(channel: C): DeskReply<C> {
  const staff = useStaffStore()
  const { value, failure, ask } = useAsk<DeskRequest<C>, ValueOf<C>>((request) => staff.ask(channel, request))
  return { value, failure: computed(() => (failure.value ? staffFailureText(failure.value) : '')), ask }
}
