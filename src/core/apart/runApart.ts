import { Worker } from 'node:worker_threads'

/** What a thread tells: how far it is, and at last what came of its work. */
export type ApartMessage<Progress, Outcome> = { readonly progress: Progress } | { readonly outcome: Outcome }

/** What a thread may take at most. */
export interface ApartLimits {
  /** Milliseconds without a word from it. */
  readonly silenceMs: number
  /** Its JavaScript heap, in megabytes. */
  readonly heapMb: number
}

/** A thread that took more than it may. */
export class OverLimit extends Error {
  constructor(readonly limit: 'time' | 'memory') {
    super(`the thread was stopped: it took more ${limit} than it may`)
  }
}

export interface ApartOptions<Progress> {
  readonly limits: ApartLimits
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/**
 * Does the work of `workerFile`, a built module, in a thread of its own: whatever it is given to read, the kiosk goes on
 * answering. Rejects with an `AbortError` if `signal` is aborted, with OverLimit if it takes more than `limits`, and with
 * what the thread throws.
 */
export function runApart<Progress, Outcome>(
  workerFile: string,
  task: unknown,
  { limits, signal, onProgress }: ApartOptions<Progress>
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb }
    })
    const stop = (reason: Error) => {
      void worker.terminate()
      reject(reason)
    }
    const timer = setTimeout(() => {
      stop(new OverLimit('time'))
    }, limits.silenceMs)
    const abort = () => {
      stop(new DOMException('the work was stopped', 'AbortError'))
    }
    signal?.addEventListener('abort', abort, { once: true })
    worker.on('message', (message: ApartMessage<Progress, Outcome>) => {
      timer.refresh()
      if ('progress' in message) onProgress?.(message.progress)
      else resolve(message.outcome)
    })
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new OverLimit('memory') : error)
    })
    worker.once('exit', (code) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      reject(new Error(`the thread ended with ${code} and no answer`))
    })
  })
}
