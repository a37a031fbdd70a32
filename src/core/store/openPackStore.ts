import type { Pack } from '../../domain/pack/pack'
import { realDisk, type Disk } from '../disk/disk'
import { removeUnfinished } from '../disk/removeFiles'
import { openPackFiles, type PackFiles, type PackReader } from './packFiles'
import { PackStore } from './packStore'
import { pickShown } from './pickShown'
import { NO_POINTER, pointerFile, type Pointer, type PointerFault } from './pointer'

export interface StoreOptions {
  readonly dataFolder: string
  /** The pack that came with the program: trusted like the program, whatever keys the kiosk has. */
  readonly bundled: Pack
  /** A pack to show for this start only, named by whoever starts the kiosk and therefore trusted. Default: none. */
  readonly named?: Pack | undefined
  /** Reads every pack before it is stored and before it shows. */
  readonly read: PackReader
  readonly disk?: Disk
}

/**
 * Opens the packs of a kiosk. Shows the first whole one of these: the named pack, the pack that the pointer names,
 * those before it, the bundled pack. Removes what a crash left behind. Whatever is wrong with the data folder,
 * something shows.
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

/** If there are packs but no pointer, the pointer was lost, and the packs are kept. A fresh kiosk has no packs. */
async function withoutPointer(state: string, files: PackFiles): Promise<Pointer | PointerFault> {
  if (state !== 'missing') return 'broken-pointer'
  return (await files.any()) ? 'lost-pointer' : NO_POINTER
}
