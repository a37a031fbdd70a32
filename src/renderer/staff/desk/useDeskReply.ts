import type { RequestOf, ValueOf } from '../../../contract/channels'
import { useStaffStore, type DeskChannel } from '../../stores/staff'
import { useDeskAsk, type DeskAsked } from './useDeskAsk'

type DeskRequest<C extends DeskChannel> = Omit<RequestOf<C>, 'session'>

/** Asks a channel behind the door, as `useDeskAsk` does. */
export function useDeskReply<C extends DeskChannel>(channel: C): DeskAsked<DeskRequest<C>, ValueOf<C>> {
  const staff = useStaffStore()
  return useDeskAsk<DeskRequest<C>, ValueOf<C>>((request) => staff.ask(channel, request))
}
