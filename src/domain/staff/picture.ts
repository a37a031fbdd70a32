/** The pictures that a union may add: its logo in the header, and a map of the counter. */
export const PICTURE_SLOTS = ['logo', 'place'] as const
export type PictureSlot = (typeof PICTURE_SLOTS)[number]

/** The largest picture that is taken: one that a page draws without delay on the slowest machine of a branch. */
export const PICTURE_LIMITS = {
  fileBytes: 4 * 2 ** 20,
  /** The limit for an SVG, which is slower to draw than pixels. */
  svgBytes: 512 * 2 ** 10,
  leastSidePx: 16,
  mostSidePx: 4096,
  mostPixels: 4096 * 3072
} as const

const MOST_MILLION_PIXELS = Math.floor(PICTURE_LIMITS.mostPixels / 1_000_000)

/** Why a file was not taken as a picture and what to do about it, in words for staff. */
export const PICTURE_FAULT_REASONS = {
  'picture-unknown': 'PNG、JPEG、SVG の絵ではないか、ファイルが途中で切れています。PNG で保存し直してください。',
  'picture-heavy': `ファイルが大きすぎます。PNG と JPEG は${PICTURE_LIMITS.fileBytes / 2 ** 20}MBまで、SVG は${PICTURE_LIMITS.svgBytes / 2 ** 10}KBまでです。小さくして保存し直してください。`,
  'picture-size': `絵の縦と横は、それぞれ${PICTURE_LIMITS.leastSidePx}から${PICTURE_LIMITS.mostSidePx}ピクセルまでで、あわせて${MOST_MILLION_PIXELS * 100}万画素までです。大きさを変えて保存し直してください。`,
  'picture-parts': 'SVG の中に、使えない部品があります。PNG で保存し直してください。'
} as const satisfies Record<string, string>

export type PictureFault = keyof typeof PICTURE_FAULT_REASONS
