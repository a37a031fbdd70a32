import { vetPack } from '../vetPack'
import type { PackVetter } from '../vetPackApart'

/** Vets packs at once, in this thread. */
export const vetNow: PackVetter = (bytes, options) => Promise.resolve(vetPack(bytes, options))
