import { parentPort, workerData } from 'node:worker_threads'
import { buildPack } from './buildPack'

/** The entry of the worker in which a pack is built: the analysis of a large table takes many seconds. */
const [content, about] = workerData as Parameters<typeof buildPack>
parentPort?.postMessage(await buildPack(content, about))
