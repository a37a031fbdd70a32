import { Worker } from 'node:worker_threads'
import type { Content } from '../../domain/content/content'
import type { PackAbout } from '../pack/writePack'

/** Builds an unsigned pack. Rejects with an `AbortError` where `signal` is aborted. */
export type PackBuilder = (content: Content, about: PackAbout, signal: AbortSignal) => Promise<Uint8Array>

/**
 * Builds packs in a thread of their own, so that the kiosk goes on answering and a build can be stopped at any time.
 * `workerFile` is the built `packBuilderWorker`.
 */
export function buildPackApart(workerFile: string): PackBuilder {
  return (content, about, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const worker = new Worker(workerFile, { workerData: [content, about] })
      const stop = () => {
        void worker.terminate()
        reject(new DOMException('the build was stopped', 'AbortError'))
      }
      signal.addEventListener('abort', stop, { once: true })
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', (code) => {
        signal.removeEventListener('abort', stop)
        reject(new Error(`the pack builder ended with ${code} and no pack`))
      })
    })
}
