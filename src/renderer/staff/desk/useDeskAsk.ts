import { computed, type ComputedRef } from 'vue'
import type { FailureCode } from '../../../contract/channels'
import type { Result } from '../../../domain/value/result'
import { useAsk, type Asked } from '../../bridge/useAsk'
import { staffFailureText } from '../../messages/staff/failure'

/** The state of the latest question of staff. */
export interface DeskAsked<Request, Value> extends Omit<Asked<Request, Value>, 'failure'> {
  /** Why the latest question failed, in words; empty if it did not. */
  readonly failure: ComputedRef<string>
}

/** Asks through `send`, as `useAsk` does, and puts into words for staff why a question failed. */
export function useDeskAsk<Request, Value>(
  send: (request: Request) => Promise<Result<Value, FailureCode>>
): DeskAsked<Request, Value> {
  const { failure, ...asked } = useAsk(send)
  return { ...asked, failure: computed(() => (failure.value ? staffFailureText(failure.value) : '')) }
}
