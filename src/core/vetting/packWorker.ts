import { parentPort, workerData } from 'node:worker_threads'
import type { Pack } from '../../domain/pack/pack'
import type { PackFault } from '../../domain/pack/packFault'
import type { Result } from '../../domain/value/result'
import type { ApartMessage } from '../apart/runApart'
import { vetPack } from './vetPack'
import type { VetTask } from './vetPackApart'

/** The entry of the thread in which packs are vetted. */
const { bytes, ...options } = workerData as VetTask
const message: ApartMessage<never, Result<Pack, PackFault>> = { outcome: vetPack(bytes, options) }
parentPort?.postMessage(message)
