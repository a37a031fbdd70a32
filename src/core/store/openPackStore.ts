import type { Pack } from '../../domain/content/pack'
import { fail } from '../../domain/content/result'
import { readPack } from '../pack/readPack'
import { realDisk, type Disk } from './disk'
import { openPackFiles, type PackReader } from './packFiles'
import { PackStore } from './packStore'
import { pickShown } from './pickShown'
import { readPointer } from './pointer'
import { removeUnfinished } from './removeFiles'

export interface StoreOptions {
  readonly dataFolder: string
  /** The pack that came with the program: trusted as the program is, whatever keys the kiosk has. */
  readonly bundled: Pack
  /** A pack to show for this start only, named and trusted by whoever starts it. Default: none. */
  readonly named?: Pack | undefined
  /** Public keys (PEM) of those who may publish; with any, only signed packs show. Default: none. */
  readonly trustedKeys?: readonly string[]
  /** Asked of every stored pack before it shows, beyond what its file can tell. Default: all do. */
  readonly opens?: (pack: Pack) => boolean
  readonly disk?: Disk
}

/**
 * Opens the packs of a kiosk. Shows the named pack, else what the pointer names, else the one before, else the bundled one, and sweeps away
 * what a crash left behind. Throws only where the data folder cannot be made.
 */
export async function openPackStore(options: StoreOptions): Promise<PackStore> {
  const { dataFolder, bundled, named, trustedKeys = [], opens = () => true, disk = realDisk } = options
  await disk.mkdir(dataFolder, { recursive: true })
  const read: PackReader = (bytes) => {
    const pack = readPack(bytes, { trustedKeys })
    return !pack.ok || opens(pack.value) ? pack : fail('bad-content')
  }
  const files = openPackFiles(disk, dataFolder, read)
  const pointer = await readPointer(disk, dataFolder)
  await removeUnfinished(disk, dataFolder)
  if (pointer !== 'broken') await files.sweep(pointer)
  const shown = await pickShown(pointer, bundled, files)
  return new PackStore({ disk, dataFolder, bundled, named, read, files }, pointer, shown)
}
