import type { Pack } from '../../domain/pack/pack'
import { realDisk, type Disk } from '../disk/disk'
import { removeUnfinished } from '../disk/removeFiles'
import { openPackFiles, type PackFiles, type PackReader } from './packFiles'
import { PackStore } from './packStore'
import { pickShown } from './pickShown'
import { NO_POINTER, pointerFile, type Pointer, type PointerFault } from './pointer'

export interface StoreOptions {
  readonly dataFolder: string
  /** The pack that came with the program: trusted as the program is, whatever keys the kiosk has. */
  readonly bundled: Pack
  /** A pack to show for this start only, named and trusted by whoever starts it. Default: none. */
  readonly named?: Pack | undefined
  /** Reads every pack before it is stored and before it shows. */
  readonly read: PackReader
  readonly disk?: Disk
}

/**
 * Opens the packs of a kiosk. Shows the named pack, else what the pointer names, else those before it, else the bundled
 * one, and sweeps away what a crash left behind. Whatever is wrong with the data folder, something shows.
 */
export async function openPackStore(options: StoreOptions): Promise<PackStore> {
  const { dataFolder, bundled, named, read, disk = realDisk } = options
  const files = openPackFiles(disk, dataFolder, read)
  const file = pointerFile(disk, dataFolder)
  const found = await file.read()
  const pointer = found.state === 'whole' ? found.value : await withoutPointer(found.state, files)
  await removeUnfinished(disk, dataFolder)
  if (typeof pointer !== 'string') await files.sweep(pointer)
  const shown = await pickShown(pointer, bundled, files)
  const isPointed = found.state !== 'missing'
  return new PackStore({ bundled, named, read, files, pointer: file }, pointer, shown, isPointed)
}

/** Packs that no pointer names are kept: what shows them may only be lost. A fresh kiosk has none. */
async function withoutPointer(state: string, files: PackFiles): Promise<Pointer | PointerFault> {
  if (state !== 'missing') return 'broken-pointer'
  return (await files.any()) ? 'lost-pointer' : NO_POINTER
}
