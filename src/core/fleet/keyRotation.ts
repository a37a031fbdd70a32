import { join } from 'node:path'
import { z } from 'zod'
import type { LeftReason } from '../../domain/fleet/leftReason'
import type { Disk } from '../disk/disk'
import { createJsonFile } from '../disk/jsonFile'
import type { Log } from '../log'
import type { Keyring } from '../settings/openKeyring'
import { sha256 } from '../pack/packId'
import { fingerprint } from '../pack/signature'
import { readRotation } from './rotation'

const RotationsSchema = z.strictObject({
  /** When the last honoured rotation was made: an older one is never honoured. */
  last: z.iso.datetime(),
  /** SHA-256 of the files that were honoured: they have no further effect. */
  done: z.array(z.string()),
  /** Fingerprints of keys that handed over and stay trusted until nothing needs them. */
  retiring: z.array(z.string().max(40)).max(20)
})
type Rotations = z.output<typeof RotationsSchema>

const NONE: Rotations = { last: new Date(0).toISOString(), done: [], retiring: [] }
/** Rotations are rare; older ones are recognised by their date. */
const MAX_DONE = 20

/** Passes trust on from key to key, as rotation files in 受け取り say. */
export interface KeyRotation {
  /** Fingerprints of keys that handed over and are still trusted. */
  retiring(): readonly string[]
  /** Honours a rotation file. Returns why it is refused, or undefined if it is honoured now or was before. */
  honour(bytes: Uint8Array): Promise<LeftReason | undefined>
  /** Stops trusting the keys that handed over, except those that signed content that can still be shown. */
  retire(signers: () => Promise<readonly (string | undefined)[]>): Promise<void>
}

export interface KeyRotationOptions {
  readonly dataFolder: string
  readonly keyring: Keyring
  readonly log: Log
  readonly isFuture: (instant: string) => boolean
  readonly disk?: Disk
}

/**
 * Opens the rotations of a data folder. One file records what was honoured, so that a replayed rotation is recognised.
 * If that file cannot be understood, no rotation is honoured, since an old one might bring back a key that was removed.
 */
export async function openKeyRotation(options: KeyRotationOptions): Promise<KeyRotation> {
  const { dataFolder, keyring, log, isFuture, disk } = options
  const path = join(dataFolder, 'key-rotation.json')
  const file = createJsonFile({ path, schema: RotationsSchema, whenBroken: 'leave', indent: 2, disk })
  const found = await file.read()
  const isLost = found.state === 'broken' || found.state === 'unreadable'
  if (isLost) log.error(`key-rotation.json cannot be read (${found.state}): no rotation of keys is honoured`)
  let rotations: Rotations = found.state === 'whole' ? found.value : NONE
  const keep = async (next: Rotations) => {
    await file.write(next)
    rotations = next
  }
  const faultOf = (created: string, signer: string): LeftReason | undefined => {
    if (isLost) return 'cannot-rotate'
    if (isFuture(created)) return 'future-pack'
    if (Date.parse(created) <= Date.parse(rotations.last)) return 'older-rotation'
    return rotations.retiring.includes(signer) ? 'retired-signer' : undefined
  }

  return {
    retiring: () => rotations.retiring,
    async honour(bytes) {
      const hash = sha256(bytes)
      if (rotations.done.includes(hash)) return undefined
      const read = readRotation(bytes, keyring.keys)
      if (!read.ok) return read.code
      const { created, trust, signer } = read.value
      const fault = faultOf(created, signer)
      if (fault) return fault
      const print = fingerprint(trust)
      const retiring = [...rotations.retiring.filter((one) => one !== print), signer]
      try {
        await keyring.trust(trust)
        await keep({ last: created, done: [...rotations.done, hash].slice(-MAX_DONE), retiring })
      } catch (error) {
        log.error('a rotation of keys could not be kept', error)
        return 'cannot-rotate'
      }
      log.info(`the key ${signer} has handed over to ${print}`)
      return undefined
    },
    async retire(signers) {
      if (rotations.retiring.length === 0) return
      const needed = await signers()
      for (const print of rotations.retiring) {
        if (needed.includes(print)) continue
        try {
          await keyring.retire(print)
          await keep({ ...rotations, retiring: rotations.retiring.filter((one) => one !== print) })
          log.info(`the key ${print} is trusted no more`)
        } catch (error) {
          log.error(`the key ${print} could not be retired`, error)
        }
      }
    }
  }
}
