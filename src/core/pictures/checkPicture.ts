import { fail, succeed, type Result } from '../../domain/value/result'
import { PICTURE_LIMITS, type PictureFault } from '../../domain/staff/picture'
import { measureJpeg } from './measureJpeg'
import { measurePng } from './measurePng'
import { measureSvg } from './measureSvg'
import { isFit, type Measured, type PictureSize } from './pictureSize'

/** A picture that a page may show in an `<img>`: whole, of a known kind, within `PICTURE_LIMITS`. */
export interface CheckedPicture extends PictureSize {
  readonly type: 'image/png' | 'image/jpeg' | 'image/svg+xml'
  readonly bytes: Uint8Array
}

/**
 * Checks a picture from a stick by its bytes, never by its name. An SVG is accepted only if every part of it is a plain
 * shape. `<img>` runs no scripts of an SVG, but parts that draw one another repeatedly could still block the page.
 * Never throws, whatever the file contains.
 */
export async function checkPicture(bytes: Uint8Array): Promise<Result<CheckedPicture, PictureFault>> {
  if (bytes.length > PICTURE_LIMITS.fileBytes) return fail('picture-heavy')
  const type = typeOf(bytes)
  const size = await measure(type, bytes)
  if (!size.ok) return size
  const { widthPx, heightPx } = size.value
  return isFit(size.value) ? succeed({ type, bytes, widthPx, heightPx }) : fail('picture-size')
}

function measure(type: CheckedPicture['type'], bytes: Uint8Array): Measured | Promise<Measured> {
  if (type === 'image/png') return measurePng(bytes)
  return type === 'image/jpeg' ? measureJpeg(bytes) : measureSvg(bytes)
}

function typeOf(bytes: Uint8Array): CheckedPicture['type'] {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? 'image/jpeg' : 'image/svg+xml'
}
