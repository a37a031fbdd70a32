import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

const HASH_BYTES = 32
const SALT_BYTES = 16
/** scrypt costs: 32 MB of memory and about 80 ms for each try on a kiosk's processor. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const
/** Enough for the costs above. A file that asks for more is broken. */
const MAX_MEMORY_BYTES = 64 * 2 ** 20

const bytes = (count: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === count, `${count} bytes are expected`)

/** A PIN as it is stored: salted and hashed by scrypt, with the costs of that hash, which may not exceed today's. */
export const PinHashSchema = z.strictObject({
  salt: bytes(SALT_BYTES),
  hash: bytes(HASH_BYTES),
  cost: z.strictObject({
    N: z
      .int()
      .min(2)
      .max(COST.N)
      .refine((n) => Number.isInteger(Math.log2(n)), 'a power of two is expected'),
    r: z.int().min(1).max(COST.r),
    p: z.literal(1)
  })
})
export type PinHash = z.infer<typeof PinHashSchema>

/** Hashes a new PIN. */
export async function hashPin(pin: string, cost: PinHash['cost'] = COST): Promise<PinHash> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(pin, salt, cost)
  return { salt: salt.toString('base64'), hash: hash.toString('base64'), cost }
}

/** True if `pin` is the one that was hashed. Every wrong PIN takes the same time. */
export async function isPin(pin: string, { salt, hash, cost }: PinHash): Promise<boolean> {
  const given = await derive(pin, Buffer.from(salt, 'base64'), cost)
  return timingSafeEqual(given, Buffer.from(hash, 'base64'))
}

function derive(pin: string, salt: Buffer, cost: PinHash['cost']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, { ...cost, maxmem: MAX_MEMORY_BYTES }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}
