import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { z } from 'zod'

const HASH_BYTES = 32
/** 32 MB and about 80 ms a try on a kiosk's processor. */
const COST = { N: 2 ** 15, r: 8, p: 1 }
const MAX_MEMORY_BYTES = 64 * 2 ** 20

/** A PIN as it is kept: salted and hashed by scrypt, with the costs it was hashed at. */
export const PinHashSchema = z.strictObject({
  salt: z.base64(),
  hash: z.base64(),
  cost: z.strictObject({
    N: z
      .int()
      .min(2)
      .max(2 ** 16),
    r: z.int().min(1).max(8),
    p: z.int().min(1).max(4)
  })
})
export type PinHash = z.infer<typeof PinHashSchema>

/** Hashes a new PIN. */
export async function hashPin(pin: string, cost: PinHash['cost'] = COST): Promise<PinHash> {
  const salt = randomBytes(16)
  const hash = await derive(pin, salt, cost)
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), cost }
}

/** True where `pin` is the one that was hashed; takes the same time for every wrong one. */
export async function isPin(pin: string, { salt, hash, cost }: PinHash): Promise<boolean> {
  const expected = Buffer.from(hash, 'base64')
  const given = await derive(pin, Buffer.from(salt, 'base64'), cost)
  return expected.length === given.length && timingSafeEqual(given, expected)
}

function derive(pin: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, { ...cost, maxmem: MAX_MEMORY_BYTES }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
