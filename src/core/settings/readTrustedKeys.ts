import { join } from 'node:path'
import type { Log } from '../log'
import { fingerprint } from '../pack/signature'
import { codeOf, realDisk, type Disk } from '../disk/disk'

/** The folder of a data folder in which an installer lays the public keys of those who may publish. */
export const TRUSTED_KEYS_FOLDER = 'trusted-keys'

/** Stands for a key that cannot be read: no signature is ever of it. */
const NO_ONE = 'no one'

/**
 * The public keys (PEM) a kiosk trusts; none where it was given none. A key that is there but cannot be read is logged
 * and stands for nobody, for a kiosk that was told to be strict must not turn lax by a slip, nor stay dark.
 */
export async function readTrustedKeys(dataFolder: string, log: Log, disk: Disk = realDisk): Promise<string[]> {
  const folder = join(dataFolder, TRUSTED_KEYS_FOLDER)
  const complain = (name: string) => {
    log.error(`${join(TRUSTED_KEYS_FOLDER, name)} is no public key: no pack signed with it will show`)
    return NO_ONE
  }
  try {
    const names = (await disk.readdir(folder)).filter((name) => name.endsWith('.pem')).sort()
    return await Promise.all(
      names.map(async (name) => {
        const key = await disk.readFile(join(folder, name), 'utf8').catch(() => '')
        return fingerprint(key) === undefined ? complain(name) : key
      })
    )
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : [complain('')]
  }
}
