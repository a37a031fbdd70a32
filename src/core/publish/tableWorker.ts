import { parentPort, workerData } from 'node:worker_threads'
import type { ApartMessage } from '../apart/runApart'
import type { BuildProgress } from '../content/buildPack'
import { packOfTable, type TableOutcome, type TableTask } from './packOfTable'

/** Entry point of the thread in which a table becomes a pack: reading and analysing a large one takes many seconds. */
const tell = (message: ApartMessage<BuildProgress, TableOutcome>) => parentPort?.postMessage(message)
tell({ outcome: await packOfTable(workerData as TableTask, (progress) => tell({ progress })) })
