/** What a union may show of its own: its mark in the header, and where things are at the counter. */
export const PICTURE_SLOTS = ['logo', 'place'] as const
export type PictureSlot = (typeof PICTURE_SLOTS)[number]

/** What a picture may measure at most: what a page draws at once, on the slowest machine of a branch. */
export const PICTURE_LIMITS = {
  fileBytes: 4 * 2 ** 20,
  /** Of an SVG: markup is slower to draw than dots. */
  svgBytes: 512 * 2 ** 10,
  leastSidePx: 16,
  mostSidePx: 4096,
  mostPixels: 4096 * 3072
} as const

/** Why a file was not taken as a picture, for staff, with what to do about it. */
export const PICTURE_FAULT_REASONS = {
  'picture-unknown': 'PNG、JPEG、SVG の絵ではないか、ファイルが途中で切れています。PNG で保存し直してください。',
  'picture-heavy':
    'ファイルが大きすぎます。PNG と JPEG は4MBまで、SVG は512KBまでです。小さくして保存し直してください。',
  'picture-size':
    '絵の縦と横は、それぞれ16から4096ピクセルまでで、あわせて1200万画素までです。大きさを変えて保存し直してください。',
  'picture-parts': 'SVG の中に、使えない部品があります。PNG で保存し直してください。'
} as const satisfies Record<string, string>

export type PictureFault = keyof typeof PICTURE_FAULT_REASONS
