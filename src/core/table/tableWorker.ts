import { parentPort, workerData } from 'node:worker_threads'
import { packOfTable, type TableTask } from './packOfTable'
import type { WorkerMessage } from './readTableApart'

/** The entry of the thread in which a table becomes a pack: reading and analysing a large one takes many seconds. */
const tell = (message: WorkerMessage) => parentPort?.postMessage(message)
tell({ outcome: await packOfTable(workerData as TableTask, (progress) => tell({ progress })) })
