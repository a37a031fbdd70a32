import { Worker } from 'node:worker_threads'

/** What a thread reports: its progress, and at the end the outcome of its work. */
export type ApartMessage<Progress, Outcome> = { readonly progress: Progress } | { readonly outcome: Outcome }

/** The limits of a thread. */
export interface ApartLimits {
  /** How many milliseconds it may go without reporting. */
  readonly silenceMs: number
  /** Its JavaScript heap, in megabytes. */
  readonly heapMb: number
}

/** Thrown if a thread exceeded its limits. */
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
 * Runs `workerFile`, a built module, in a thread of its own, so that the kiosk keeps answering whatever the thread has
 * to read. Rejects with an `AbortError` if `signal` is aborted, with OverLimit if the thread exceeds `limits`, and with
 * whatever the thread throws.
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
