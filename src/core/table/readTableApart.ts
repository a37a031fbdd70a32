import { Worker } from 'node:worker_threads'
import type { BuildProgress } from '../content/buildPack'
import type { TableOutcome, TableTask } from './packOfTable'

/** Makes a pack of a table. Rejects with an `AbortError` where `signal` is aborted. */
export type TableReader = (
  task: TableTask,
  signal: AbortSignal,
  onProgress: (progress: BuildProgress) => void
) => Promise<TableOutcome>

/** What the thread tells: how far it is, and at last what became of the table. */
export type WorkerMessage = { readonly progress: BuildProgress } | { readonly outcome: TableOutcome }

/**
 * Makes packs of tables in a thread of their own, so that the kiosk goes on answering and the work can be stopped at any
 * time. `workerFile` is the built `tableWorker`.
 */
export function readTableApart(workerFile: string): TableReader {
  return (task, signal, onProgress) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const worker = new Worker(workerFile, { workerData: task })
      const stop = () => {
        void worker.terminate()
        reject(new DOMException('the work was stopped', 'AbortError'))
      }
      signal.addEventListener('abort', stop, { once: true })
      worker.on('message', (message: WorkerMessage) => {
        if ('progress' in message) onProgress(message.progress)
        else resolve(message.outcome)
      })
      worker.once('error', reject)
      worker.once('exit', (code) => {
        signal.removeEventListener('abort', stop)
        reject(new Error(`the table worker ended with ${code} and no answer`))
      })
    })
}
