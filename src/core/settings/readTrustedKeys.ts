import { join } from 'node:path'
import { codeOf, realDisk, type Disk } from '../disk/disk'
import type { Log } from '../log'
import { fingerprint } from '../pack/signature'

/** The folder of a data folder in which an installer lays the public keys of those who may publish. */
export const TRUSTED_KEYS_FOLDER = 'trusted-keys'

/** Stands for a key that cannot be read: no signature is ever of it. */
const NO_ONE = 'no one'

const KEY_FILE = /\.pem$/i
const PEM_BLOCK = /-----BEGIN [A-Z0-9 ]+-----[^-]*-----END [A-Z0-9 ]+-----/g
const PUBLIC_BLOCK = '-----BEGIN PUBLIC KEY-----'
/** What systems lay into any folder by themselves. */
const LITTER = new Set(['.ds_store', 'thumbs.db', 'desktop.ini'])

/** Whose packs a kiosk takes. */
export interface TrustedKeys {
  /** Public keys (PEM). Empty: packs of anyone, signed or not. Otherwise one stands for nobody if none could be read. */
  readonly keys: readonly string[]
  /** What lies where keys belong and is none, by its name: staff and installer are told. */
  readonly unread: readonly string[]
}

/**
 * The keys that lie in a data folder. A kiosk that was told to be strict must not turn lax by a slip: once there is
 * anything by the name of the folder, or nearly, only keys that could be read are trusted, and nobody if there are none.
 * Keys are told by the ending `.pem` alone, so that one can be put out of use by another.
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

/** The fingerprints of those of `keys` that are somebody's. */
export function fingerprintsOf(keys: readonly string[]): string[] {
  return keys.flatMap((key) => fingerprint(key) ?? [])
}

/** What is called like the folder of keys, itself first: also a dangling link, and `Trusted_Keys`. */
async function foldersOfKeys(dataFolder: string, disk: Disk): Promise<string[]> {
  try {
    const names = await disk.readdir(dataFolder)
    const alike = names.filter((name) => /^trustedkeys?$/.test(name.toLowerCase().replace(/[^a-z]/g, '')))
    return alike.sort((one, other) => Number(other === TRUSTED_KEYS_FOLDER) - Number(one === TRUSTED_KEYS_FOLDER))
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : [TRUSTED_KEYS_FOLDER]
  }
}

/** The keys (PEM) of a file; none if any of it is something else, or its name does not end in `.pem`. */
export async function keysIn(path: string, disk: Disk): Promise<string[]> {
  if (!KEY_FILE.test(path)) return []
  const text = await disk.readFile(path, 'utf8').catch(() => '')
  const blocks = text.match(PEM_BLOCK) ?? []
  const isSound = blocks.every((block) => block.startsWith(PUBLIC_BLOCK) && fingerprint(block) !== undefined)
  return isSound ? blocks : []
}
