import { z } from 'zod'

/** A SHA-256 hash in hexadecimal, as it names parts, packs and stored files. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
