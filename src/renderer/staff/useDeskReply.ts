import { shallowRef, type ShallowRef } from 'vue'
import type { RequestOf, ValueOf } from '../../contract/channels'
import { staffFailureText } from '../messages/staff/failure'
import { useStaffStore, type DeskChannel } from './useStaffStore'

/** What the core answered to the last question behind the door, and in words why it did not. */
export interface DeskReply<C extends DeskChannel> {
  readonly value: Readonly<ShallowRef<ValueOf<C> | undefined>>
  readonly failure: Readonly<ShallowRef<string>>
  readonly ask: (request: Omit<RequestOf<C>, 'session'>) => Promise<void>
}

/** Asks the core behind the door; an answer that a newer question has overtaken is dropped. */
export function useDeskReply<C extends DeskChannel>(channel: C): DeskReply<C> {
  const staff = useStaffStore()
  const value = shallowRef<ValueOf<C>>()
  const failure = shallowRef('')
  let latest = 0

  async function ask(request: Omit<RequestOf<C>, 'session'>) {
    const turn = ++latest
    const reply = await staff.ask(channel, request)
    if (turn !== latest) return
    failure.value = reply.ok ? '' : staffFailureText(reply.code)
    if (reply.ok) value.value = reply.value as ValueOf<C>
  }
  return { value, failure, ask }
}
