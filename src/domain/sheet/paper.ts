interface PaperSize {
  readonly widthMm: number
  /** Undefined: cut from a roll, as long as what is on it. */
  readonly heightMm: number | undefined
}

/** What the printer at the counter takes: A4, or a receipt roll 80 mm wide. */
export const PAPER_SIZES = {
  a4: { widthMm: 210, heightMm: 297 },
  'roll-80': { widthMm: 80, heightMm: undefined }
} as const satisfies Readonly<Record<string, PaperSize>>

export type Paper = keyof typeof PAPER_SIZES
