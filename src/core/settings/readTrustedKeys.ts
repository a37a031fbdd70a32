import { join } from 'node:path'
import { codeOf, realDisk, type Disk } from '../disk/disk'
import type { Log } from '../log'
import { fingerprint } from '../pack/signature'

/** The folder, inside the data folder, into which an installer puts the public keys of those who may publish. */
export const TRUSTED_KEYS_FOLDER = 'trusted-keys'

/** Stands in the list of keys if none could be read. No signature ever matches it. */
const NO_ONE = 'no one'

const KEY_FILE = /\.pem$/i
const PEM_BLOCK = /-----BEGIN [A-Z0-9 ]+-----[^-]*-----END [A-Z0-9 ]+-----/g
const PUBLIC_BLOCK = '-----BEGIN PUBLIC KEY-----'
/** Files that operating systems create in any folder. */
const LITTER = new Set(['.ds_store', 'thumbs.db', 'desktop.ini'])

/** The keys whose packs a kiosk accepts. */
export interface TrustedKeys {
  /**
   * Public keys (PEM). Empty: any pack is accepted, signed or not. If keys should be here but none could be read:
   * `NO_ONE`.
   */
  readonly keys: readonly string[]
  /** The names of files in the folder that are not keys: staff and the installer are told. */
  readonly unread: readonly string[]
}

/**
 * The keys in a data folder. A mistake must not turn a strict kiosk into one that accepts everything: as soon as there
 * is anything with the name of the folder of keys, or nearly that name, only keys that could be read are trusted; if
 * there are none, nobody is. Only files ending in `.pem` count, so that renaming a key puts it out of use.
 */
export async function readTrustedKeys(dataFolder: string, log: Log, disk: Disk = realDisk): Promise<TrustedKeys> {
  const folders = await foldersOfKeys(dataFolder, disk)
  if (folders.length === 0) return { keys: [], unread: [] }
  const names = await disk.readdir(join(dataFolder, TRUSTED_KEYS_FOLDER)).catch(() => undefined)
  const files = await Promise.all(
    (names ?? [])
      .filter((name) => !LITTER.has(name.toLowerCase()))
      .sort()
      .map(async (name) => ({ name, keys: await keysIn(join(dataFolder, TRUSTED_KEYS_FOLDER, name), disk) }))
  )
  const others = names ? folders.slice(1) : folders
  const unread = [...others, ...files.filter(({ keys }) => keys.length === 0).map(({ name }) => name)]
  for (const name of unread) log.error(`${name} is no public key in ${TRUSTED_KEYS_FOLDER}/*.pem, and trusts nobody`)
  const keys = files.flatMap((file) => file.keys)
  if (keys.length === 0) log.error(`${TRUSTED_KEYS_FOLDER} holds no key that can be read: nothing can be published`)
  return { keys: keys.length > 0 ? keys : [NO_ONE], unread }
}

/** The fingerprints of `keys`, without the placeholder `NO_ONE`. */
export function fingerprintsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => fingerprint(key) ?? [])
}

/**
 * Everything named like the folder of keys, the exact name first; also a dangling link, and names such as
 * `Trusted_Keys`.
 */
async function foldersOfKeys(dataFolder: string, disk: Disk): Promise<string[]> {
  try {
    const names = await disk.readdir(dataFolder)
    const alike = names.filter((name) => /^trustedkeys?$/.test(name.toLowerCase().replace(/[^a-z]/g, '')))
    return alike.sort((one, other) => Number(other === TRUSTED_KEYS_FOLDER) - Number(one === TRUSTED_KEYS_FOLDER))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : [TRUSTED_KEYS_FOLDER]
  }
}

/** The keys (PEM) of a file; none if any part of it is something else, or if its name does not end in `.pem`. */
export async function keysIn(path: string, disk: Disk): Promise<string[]> {
  if (!KEY_FILE.test(path)) return []
  const text = await disk.readFile(path, 'utf8').catch(() => '')
  const blocks = text.match(PEM_BLOCK) ?? []
  const isSound = blocks.every((block) => block.startsWith(PUBLIC_BLOCK) && fingerprint(block) !== undefined)
  return isSound ? blocks : []
}
