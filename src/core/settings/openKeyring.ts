import { dirname, join } from 'node:path'
import { realDisk, type Disk } from '../disk/disk'
import { removeUnfinished } from '../disk/removeFiles'
import { OWN_FOLDER_MODE, writeAtomically } from '../disk/writeAtomically'
import type { Log } from '../log'
import { fingerprint } from '../pack/signature'
import { fingerprintsOf, keysIn, readTrustedKeys, TRUSTED_KEYS_FOLDER, type TrustedKeys } from './readTrustedKeys'

/** Keys that are no longer trusted are moved here: nothing is thrown away. */
const RETIRED_KEYS_FOLDER = 'retired-keys'

/** The keys whose packs a kiosk accepts, which may change while it runs. */
export interface Keyring extends TrustedKeys {
  /** Trusts one more key, from now on and after a restart. Throws what the disk throws; then nothing has changed. */
  trust(publicKey: string): Promise<void>
  /** Stops trusting the key with that fingerprint, unless it is the last one. Throws what the disk throws. */
  retire(print: string): Promise<void>
}

/** Opens the trusted keys of a data folder. */
export async function openKeyring(dataFolder: string, log: Log, disk: Disk = realDisk): Promise<Keyring> {
  const folder = join(dataFolder, TRUSTED_KEYS_FOLDER)
  await removeUnfinished(disk, folder)
  let trusted = await readTrustedKeys(dataFolder, log, disk)
  const isTrusted = (print: string) => fingerprintsOf(trusted.keys).includes(print)
  const reload = async () => {
    trusted = await readTrustedKeys(dataFolder, log, disk)
  }
  return {
    get keys() {
      return trusted.keys
    },
    get unread() {
      return trusted.unread
    },
    async trust(publicKey) {
      const print = fingerprint(publicKey) ?? ''
      if (isTrusted(print)) return
      await writeAtomically(join(folder, `rotated-${print}.pem`), Buffer.from(publicKey, 'utf8'), { disk })
      await reload()
    },
    async retire(print) {
      if (!isTrusted(print) || fingerprintsOf(trusted.keys).every((one) => one === print)) return
      for (const name of await disk.readdir(folder)) await takeKeyOut(join(folder, name), print, disk)
      await reload()
    }
  }
}

/** Removes a key from a file that may hold other keys too. */
async function takeKeyOut(path: string, print: string, disk: Disk): Promise<void> {
  const keys = await keysIn(path, disk)
  const rest = keys.filter((key) => fingerprint(key) !== print)
  if (rest.length === keys.length) return
  if (rest.length > 0) return writeAtomically(path, Buffer.from(`${rest.join('\n')}\n`, 'utf8'), { disk })
  const aside = join(dirname(path), '..', RETIRED_KEYS_FOLDER)
  await disk.mkdir(aside, { recursive: true, mode: OWN_FOLDER_MODE })
  await disk.rename(path, join(aside, `${print}.pem`))
}
