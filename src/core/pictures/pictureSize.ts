import type { Result } from '../../domain/value/result'
import { PICTURE_LIMITS, type PictureFault } from '../../domain/staff/picture'

/** The size of a picture in its own pixels. An SVG has none, so that only the ratio of its sides counts. */
export interface PictureSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** The size that the file states, or why it cannot be shown. */
export type Measured = Result<PictureSize, PictureFault>

/** True if a picture of this size may be shown. */
export function isFit({ widthPx, heightPx }: PictureSize): boolean {
  const { leastSidePx, mostSidePx, mostPixels } = PICTURE_LIMITS
  const isSide = (side: number) => side >= leastSidePx && side <= mostSidePx
  return isSide(widthPx) && isSide(heightPx) && widthPx * heightPx <= mostPixels
}
