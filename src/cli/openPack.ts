import { readPack } from '../core/pack/readPack'
import type { Pack } from '../domain/pack/pack'
import { PACK_FAULT_REASONS } from '../domain/pack/packFault'
import { readInput } from './readInput'
import { CommandError } from './verb'

/** Reads a pack, or throws CommandError with the reason it was refused. */
export async function openPack(path: string): Promise<Pack> {
  const pack = readPack(await readInput(path))
  if (!pack.ok) throw new CommandError(`${path}: ${PACK_FAULT_REASONS[pack.code]}`)
  return pack.value
}
