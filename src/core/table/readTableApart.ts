import { Worker } from 'node:worker_threads'
import type { TableOutcome, TableTask } from './packOfTable'

/** Makes a pack of a table. Rejects with an `AbortError` where `signal` is aborted. */
export type TableReader = (task: TableTask, signal: AbortSignal, onSound: () => void) => Promise<TableOutcome>

/**
 * Makes packs of tables in a thread of their own, so that the kiosk goes on answering and the work can be stopped at any
 * time. `workerFile` is the built `tableWorker`.
 */
export function readTableApart(workerFile: string): TableReader {
  return (task, signal, onSound) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const worker = new Worker(workerFile, { workerData: task })
      const stop = () => {
        void worker.terminate()
        reject(new DOMException('the work was stopped', 'AbortError'))
      }
      signal.addEventListener('abort', stop, { once: true })
      worker.on('message', (message: 'sound' | TableOutcome) => {
        if (message === 'sound') onSound()
        else resolve(message)
      })
      worker.once('error', reject)
      worker.once('exit', (code) => {
        signal.removeEventListener('abort', stop)
        reject(new Error(`the table worker ended with ${code} and no answer`))
      })
    })
}
