import { mkdir, stat } from 'node:fs/promises'
import { fail, succeed, type Result } from '../../domain/value/result'
import { codeOf } from '../disk/disk'
import { lockFolder, type FolderLock } from '../disk/lockFolder'
import { OWN_FOLDER_MODE } from '../disk/writeAtomically'
import type { Log } from '../log'
import { EXIT } from './exitCodes'

/** Why a kiosk does not start: a sentence in Japanese, and the exit code of its host. */
export interface StartRefusal {
  readonly ok: false
  readonly code: string
  readonly exitCode: number
}

/** A start that is refused with `reason`. */
export function refuseStart(reason: string, exitCode: number = EXIT.cannotStart): StartRefusal {
  return { ...fail(reason), exitCode }
}

/**
 * Makes the data folder if it does not exist, and locks it for this kiosk alone. A folder that cannot be made or
 * written does not prevent the start: the bundled content is shown, and the staff menu says that nothing can be saved.
 */
export async function openDataFolder(
  folder: string,
  log: Log
): Promise<Exclude<Result<FolderLock>, { ok: false }> | StartRefusal> {
  if (!(await isFolderOrNothing(folder)))
    return refuseStart(`${folder}: データを置くフォルダーではなく、ファイルです。--data の場所を確かめてください。`)
  await mkdir(folder, { recursive: true, mode: OWN_FOLDER_MODE }).catch(() => undefined) // Staff are warned instead.
  const lock = await lockPatiently(folder, log)
  if (!lock)
    return refuseStart(
      `${folder}: このデータの場所では、窓口案内がもう動いています。動いているほうをお使いください。`,
      EXIT.runsAlready
    )
  return succeed(lock)
}

async function isFolderOrNothing(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    (error: unknown) => codeOf(error) !== 'ENOTDIR'
  )
}

/** A system without locks of this kind must not prevent a kiosk from starting. */
async function lockPatiently(folder: string, log: Log): Promise<FolderLock | undefined> {
  try {
    return await lockFolder(folder)
  } catch (error) {
    log.error('the data folder could not be locked', error)
    return { release: () => Promise.resolve() }
  }
}
