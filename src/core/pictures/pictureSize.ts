import type { Result } from '../../domain/value/result'
import { PICTURE_LIMITS, type PictureFault } from '../../domain/staff/picture'

/** The size of a picture in its own dots. An SVG has none: there only the ratio of the two counts. */
export interface PictureSize {
  readonly widthPx: number
  readonly heightPx: number
}

/** The size by what the file says of itself, or why it is no picture to be shown. */
export type Measured = Result<PictureSize, PictureFault>

/** True for a size that a page may be asked to draw. */
export function isFit({ widthPx, heightPx }: PictureSize): boolean {
  const { leastSidePx, mostSidePx, mostPixels } = PICTURE_LIMITS
  const isSide = (side: number) => side >= leastSidePx && side <= mostSidePx
  return isSide(widthPx) && isSide(heightPx) && widthPx * heightPx <= mostPixels
}
