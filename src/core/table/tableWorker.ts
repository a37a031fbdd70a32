import { parentPort, workerData } from 'node:worker_threads'
import { packOfTable, type TableTask } from './packOfTable'

/** The entry of the thread in which a table becomes a pack: reading and analysing a large one takes many seconds. */
const outcome = await packOfTable(workerData as TableTask, () => parentPort?.postMessage('sound'))
parentPort?.postMessage(outcome)
