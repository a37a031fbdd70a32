import { shallowRef, type ShallowRef } from 'vue'
import type { FailureCode } from '../../contract/channels'
import type { Result } from '../../domain/value/result'

/** The state of the latest question to the core. */
export interface Asked<Request, Value> {
  /** The last answer. A question that fails leaves it as it is. */
  readonly value: Readonly<ShallowRef<Value | undefined>>
  /** Why the latest question failed; undefined if it did not. */
  readonly failure: Readonly<ShallowRef<FailureCode | undefined>>
  /** True while an answer is on its way. */
  readonly pending: Readonly<ShallowRef<boolean>>
  /**
   * Asks, and resolves with the reply. A reply that arrives after a newer question was asked is dropped, and resolves
   * with undefined. With an undefined request, it asks nothing and drops a pending reply.
   */
  readonly ask: (request: Request | undefined) => Promise<Result<Value, FailureCode> | undefined>
}

/** Asks the core through `send`, and keeps its answer. */
export function useAsk<Request, Value>(
  send: (request: Request) => Promise<Result<Value, FailureCode>>
): Asked<Request, Value> {
  const value = shallowRef<Value>()
  const failure = shallowRef<FailureCode>()
  const pending = shallowRef(false)
  let latest = 0

  async function ask(request: Request | undefined) {
    const turn = ++latest
    pending.value = request !== undefined
    if (request === undefined) return undefined
    const reply = await send(request)
    if (turn !== latest) return undefined
    pending.value = false
    failure.value = reply.ok ? undefined : reply.code
    if (reply.ok) value.value = reply.value
    return reply
  }
  return { value, failure, pending, ask }
}
