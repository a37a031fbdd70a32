/** Where a shown pack comes from: the program, what staff published, or `named` for this start only. */
export const PACK_ORIGINS = ['bundled', 'published', 'named'] as const
export type PackOrigin = (typeof PACK_ORIGINS)[number]
