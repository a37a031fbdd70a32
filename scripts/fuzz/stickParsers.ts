import { readRotation, writeRotation } from '../../src/core/fleet/rotation'
import { decodeJson, encodeJson } from '../../src/core/disk/json'
import { createKeyPair, signDocument } from '../../src/core/pack/signature'
import { mutateJson, type Pick } from '../../src/core/pack/testing/mutateJson'
import { checkPicture } from '../../src/core/pictures/checkPicture'
import { isFit } from '../../src/core/pictures/pictureSize'
import { drawJpeg, drawPng, drawSvg } from '../../src/core/pictures/testing/drawPictures'
import { mutateBytes, mutateText } from './mutate'
import { must, type Parser } from './parser'

const svg = drawSvg('<g fill="#06c"><path d="M0 0h9v9z"/><circle cx="4" cy="4" r="2"/></g>').toString()
const pictures = [drawPng(48, 24), drawPng(20, 900, 900), drawJpeg(300, 200)]
/** SVG parts that do something or draw very much. */
const PARTS = [
  '<script>1</script>',
  '<use href="#a"/>',
  '<image href="http://a/"/>',
  '<style>@import "a"</style>',
  ' onload="a"'
]
/** Instructions and comments, which have no effect whatever they contain. */
const IDLE = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g
const FORBIDDEN = /<script|<use|<image|<style|\son\w+=/i

const [trusted, next] = [createKeyPair(), createKeyPair()]
const rotation = writeRotation(next.publicKey, trusted.privateKey, new Date('2026-11-20T00:00:00Z'))

function drawBroken(pick: Pick): Uint8Array {
  const picture = pictures[pick(pictures.length + 1)]
  if (picture) return mutateBytes(picture, pick)
  const at = pick(svg.length)
  const part = pick(3) === 0 ? (PARTS[pick(PARTS.length)] ?? '') : ''
  return Buffer.from(mutateText(svg.slice(0, at) + part + svg.slice(at), pick))
}

/** A rotation file with changed bytes, or with a changed statement and a valid signature. */
function handOver(pick: Pick): Uint8Array {
  if (pick(2) === 0) return mutateBytes(rotation, pick)
  const { statement } = decodeJson(rotation) as { statement: string }
  const value: unknown = JSON.parse(statement)
  mutateJson(value, pick)
  const changed = pick(3) === 0 ? mutateText(statement, pick) : JSON.stringify(value)
  return encodeJson({
    statement: changed,
    signature: signDocument('rotation', Buffer.from(changed), trusted.privateKey)
  })
}

/** Parsers of what comes on a stick or through a shared folder, besides packs and tables. */
export const stickParsers: readonly Parser[] = [
  {
    name: 'picture',
    run: async (pick) => {
      const bytes = drawBroken(pick)
      const checked = await checkPicture(bytes)
      if (!checked.ok) return 'refused'
      must(isFit(checked.value), 'a picture larger than a page can draw')
      const text = checked.value.type === 'image/svg+xml' ? new TextDecoder().decode(bytes) : ''
      must(!FORBIDDEN.test(text.replace(IDLE, '')), 'a picture with parts that do something')
      return 'taken'
    }
  },
  {
    name: 'key rotation',
    run: (pick) => {
      const read = readRotation(handOver(pick), [trusted.publicKey])
      if (!read.ok) return 'refused'
      must(!Number.isNaN(Date.parse(read.value.created)), 'a rotation without a date')
      must(read.value.signer !== '', 'a rotation that nobody signed')
      return 'taken'
    }
  }
]
