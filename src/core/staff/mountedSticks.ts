import { access, readFile } from 'node:fs/promises'
import { basename } from 'node:path'

/** A place where a stick is mounted, with the name that people know it by. */
export interface Mount {
  readonly path: string
  readonly label: string
}

/** Where Linux mounts what is plugged in. */
const STICK_FOLDERS = ['/media/', '/run/media/']

/**
 * The sticks that are plugged in now. On Windows: every drive except the system drive and the floppy letters A and B.
 */
export async function mountedSticks(platform: NodeJS.Platform = process.platform): Promise<Mount[]> {
  if (platform === 'win32') return windowsDrives(process.env.SystemDrive ?? 'C:')
  if (platform !== 'linux') return []
  return linuxMounts(await readFile('/proc/self/mounts', 'utf8').catch(() => ''))
}

/** The sticks among the lines of `/proc/self/mounts`. */
export function linuxMounts(mounts: string): Mount[] {
  return mounts.split('\n').flatMap((line) => {
    const path = (line.split(' ')[1] ?? '').replace(/\\(\d{3})/g, (_, octal: string) =>
      String.fromCharCode(parseInt(octal, 8))
    )
    return STICK_FOLDERS.some((folder) => path.startsWith(folder)) ? [{ path, label: basename(path) }] : []
  })
}

async function windowsDrives(systemDrive: string): Promise<Mount[]> {
  const letters = [...'DEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => !systemDrive.startsWith(letter))
  const found = await Promise.all(
    letters.map((letter) =>
      access(`${letter}:\\`).then(
        () => [{ path: `${letter}:\\`, label: `${letter} ドライブ` }],
        () => []
      )
    )
  )
  return found.flat()
}
