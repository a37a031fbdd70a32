import { join } from 'node:path'
import type { PictureView } from '../../contract/kiosk'
import { fail, succeed, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import { PICTURE_LIMITS, PICTURE_SLOTS, type PictureFault, type PictureSlot } from '../../domain/staff/picture'
import { readIfThere, realDisk, type Disk } from '../disk/disk'
import { diskFault } from '../disk/diskFault'
import { readStickFile } from '../disk/readStickFile'
import { OWN_FOLDER_MODE, writeAtomically } from '../disk/writeAtomically'
import type { Log } from '../log'
import { sha256 } from '../pack/packId'
import { checkPicture, type CheckedPicture } from './checkPicture'

const FOLDER = 'pictures'
/** The page names a picture by the beginning of its hash, so that it asks for the same picture only once. */
const ID_CHARS = 16

/** The union's own pictures, each checked when it was taken and again at every start. */
export interface Pictures {
  /** The id of each picture that is set. */
  ids(): Readonly<Partial<Record<PictureSlot, string>>>
  read(slot: PictureSlot): PictureView | undefined
  /** Checks the file at `path` and shows it from now on. On any fault the picture before stays. */
  take(slot: PictureSlot, path: string): Promise<Result<null, PictureFault | StoreFault>>
  remove(slot: PictureSlot): Promise<Result<null, StoreFault>>
}

/** Opens the pictures of a data folder. A file that is damaged is left alone and does not show. */
export async function openPictures(dataFolder: string, log: Log, disk: Disk = realDisk): Promise<Pictures> {
  const folder = join(dataFolder, FOLDER)
  const views = new Map<PictureSlot, PictureView>()
  for (const slot of PICTURE_SLOTS) {
    const bytes = await readIfThere(disk, join(folder, slot)).catch(() => undefined)
    const checked = bytes && (await checkPicture(bytes))
    if (checked?.ok) views.set(slot, viewOf(checked.value))
    else if (checked) log.warn(`the picture ${slot} does not show: ${checked.code}`)
  }
  return {
    ids: () => Object.fromEntries([...views].map(([slot, { id }]) => [slot, id])),
    read: (slot) => views.get(slot),
    take: async (slot, path) => {
      const file = await readStickFile(path, { maxBytes: PICTURE_LIMITS.fileBytes })
      if (!file.ok) return fail(file.code === 'too-large' ? 'picture-heavy' : file.code)
      const checked = await checkPicture(file.value)
      if (!checked.ok) return checked
      return onDisk(async () => {
        await disk.mkdir(folder, { recursive: true, mode: OWN_FOLDER_MODE })
        await writeAtomically(join(folder, slot), checked.value.bytes, { disk })
        views.set(slot, viewOf(checked.value))
      })
    },
    remove: (slot) =>
      onDisk(async () => {
        await disk.rm(join(folder, slot), { force: true })
        views.delete(slot)
      })
  }
}

function viewOf({ type, bytes, widthPx, heightPx }: CheckedPicture): PictureView {
  const url = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
  return { id: sha256(bytes).slice(0, ID_CHARS), url, widthPx, heightPx }
}

async function onDisk(change: () => Promise<void>): Promise<Result<null, StoreFault>> {
  try {
    await change()
    return succeed(null)
  } catch (error) {
    return fail(diskFault(error))
  }
}
