import { shallowRef, type ShallowRef } from 'vue'
import type { FailureCode } from '../../../contract/channels'
import type { Result } from '../../../domain/value/result'
import { staffFailureText } from '../../messages/staff/failure'

/** An action of staff behind the door. */
export interface DeskAct<Request, Value> {
  /** Why the last action was not done, in words; empty if it was done. */
  readonly failure: Readonly<ShallowRef<string>>
  /** True while it is being done. */
  readonly pending: Readonly<ShallowRef<boolean>>
  /** Performs it, and returns its result, or why it was not done, in words. */
  readonly act: (request: Request) => Promise<Result<Value, string>>
}

/**
 * Performs an action through `send`, which can fail like any request, or with a fault that `faultText` puts into words.
 */
export function useDeskAct<Request, Value, Fault extends string>(
  send: (request: Request) => Promise<Result<Result<Value, Fault>, FailureCode>>,
  faultText: (fault: Fault) => string
): DeskAct<Request, Value> {
  const failure = shallowRef('')
  const pending = shallowRef(false)

  async function act(request: Request): Promise<Result<Value, string>> {
    pending.value = true
    const outcome = inWords(await send(request), faultText)
    pending.value = false
    failure.value = outcome.ok ? '' : outcome.code
    return outcome
  }
  return { failure, pending, act }
}

function inWords<Value, Fault extends string>(
  reply: Result<Result<Value, Fault>, FailureCode>,
  faultText: (fault: Fault) => string
): Result<Value, string> {
  if (!reply.ok) return { ok: false, code: staffFailureText(reply.code) }
  return reply.value.ok ? reply.value : { ok: false, code: faultText(reply.value.code) }
}
