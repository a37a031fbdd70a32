import { parseXml, XmlCdata, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml'
import { fail, succeed } from '../../domain/value/result'
import { PICTURE_LIMITS } from '../../domain/staff/picture'
import type { Measured, PictureSize } from './pictureSize'

const NAMESPACE = 'http://www.w3.org/2000/svg'
/**
 * Plain shapes and colours. Not in the list is what runs, loads or moves, and what draws other parts again (`use`,
 * `pattern`, masks, filters): a few hundred bytes of those can keep a page drawing for hours.
 */
const PARTS = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan defs title desc style ' +
    'linearGradient radialGradient stop'
  ).split(' ')
)
/** What drawing programs write for their own use; browsers do not draw it. */
const UNDRAWN = /^(metadata$|sodipodi:|inkscape:|rdf:|i:|x:|sketch:|serif:)/
const MAX_PARTS = 4000
/** A document type that names only a file, which browsers do not fetch. One that defines entities is refused. */
const DOCTYPE = /<!DOCTYPE[^<>[]*>/i
const LENGTH = /^\s*(\d+(?:\.\d+)?)(px|pt|mm|cm|in)?\s*$/
const PX_PER: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 }
/** The length reported for the longer side of an SVG, whatever units it was drawn in. */
const LONG_SIDE_PX = 1024

/** The size of an SVG all of whose parts are plain shapes. */
export function measureSvg(bytes: Uint8Array): Measured {
  if (bytes.length > PICTURE_LIMITS.svgBytes) return fail('picture-heavy')
  const root = rootOf(bytes)
  if (root?.name !== 'svg' || root.attributes['xmlns'] !== NAMESPACE) return fail('picture-unknown')
  if (!hasPlainPartsOnly(root)) return fail('picture-parts')
  const size = sizeOf(root.attributes)
  return size ? succeed(size) : fail('picture-size')
}

function rootOf(bytes: Uint8Array): XmlElement | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(DOCTYPE, '')
    return parseXml(text).root ?? undefined
  } catch {
    return undefined // Not XML, or nested so deeply that the parser ran out of stack.
  }
}

function hasPlainPartsOnly(root: XmlElement): boolean {
  const waiting: XmlNode[] = [root]
  for (let seen = 0; waiting.length > 0; seen++) {
    const node = waiting.pop()
    if (!(node instanceof XmlElement)) continue
    if (seen > MAX_PARTS || !Object.entries(node.attributes).every(isPlainAttribute)) return false
    if (UNDRAWN.test(node.name)) continue
    if (!isPlain(node)) return false
    for (const child of node.children) waiting.push(child)
  }
  return true
}

function isPlain({ name, children }: XmlElement): boolean {
  if (name !== 'style') return PARTS.has(name)
  return !children.some((child) => (child instanceof XmlText || child instanceof XmlCdata) && reachesOut(child.text))
}

function isPlainAttribute([name, value]: [string, string]): boolean {
  // With another prefix for the namespace, a part would not be recognised here and would still be drawn.
  if (name.startsWith('xmlns:')) return value !== NAMESPACE || name === 'xmlns:svg'
  if (name === 'xmlns') return value === NAMESPACE
  // A gradient may take its colours from another.
  if (/(^|:)href$/i.test(name)) return value.startsWith('#')
  return !/^on/i.test(name) && !reachesOut(value)
}

/** True for a style or a value that refers to anything outside the file, or that animates. */
function reachesOut(style: string): boolean {
  return /@import|@keyframes|animation/i.test(style) || /url\(\s*['"]?\s*[^'"#\s)]/i.test(style)
}

function sizeOf({ width, height, viewBox }: Readonly<Record<string, string>>): PictureSize | undefined {
  const [, , boxWidth, boxHeight] = (viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const wide = boxWidth ?? lengthOf(width)
  const high = boxHeight ?? lengthOf(height)
  if (!(wide > 0 && high > 0)) return undefined
  const scale = LONG_SIDE_PX / Math.max(wide, high)
  return { widthPx: Math.round(wide * scale), heightPx: Math.round(high * scale) }
}

/** A length in CSS pixels; NaN if it depends on the page or is missing. */
function lengthOf(text: string | undefined): number {
  const [, digits, unit = 'px'] = LENGTH.exec(text ?? '') ?? []
  return Number(digits ?? Number.NaN) * (PX_PER[unit] ?? 1)
}
