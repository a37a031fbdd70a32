/** One start tag (or empty tag) of an XML part; names without their prefix. */
export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** Markup without attributes, by how it begins and ends. */
const PLAIN = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['</', '>']
] as const
const START_TAG = /^<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/
/** Longer than any tag that Excel writes; what a regular expression can take without running out of stack. */
const MAX_TAG_CHARS = 16_384
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Thrown by `xmlTags` on markup it does not know, a document type among it. */
export class XmlError extends Error {}

/**
 * Every start tag of `xml` in order, text left out. Stricter than a parser has to be: anything it cannot
 * read to the end throws XmlError, so that nothing in a sheet goes unseen.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<')
  while (at !== -1) {
    const end = endOfPlain(xml, at)
    if (end === undefined) {
      const match = START_TAG.exec(xml.slice(at, at + MAX_TAG_CHARS))
      if (!match?.[1]) throw new XmlError(`unexpected markup at ${at}`)
      yield { name: localName(match[1]), attributes: attributesOf(match[2] ?? '') }
      at = xml.indexOf('<', at + match[0].length)
    } else at = xml.indexOf('<', end)
  }
}

/** Where a comment, a stretch of text, an instruction or an end tag ends; undefined for a start tag. Throws if it never ends. */
function endOfPlain(xml: string, at: number): number | undefined {
  const plain = PLAIN.find(([start]) => xml.startsWith(start, at))
  if (!plain) return undefined
  const end = xml.indexOf(plain[1], at + plain[0].length)
  if (end === -1) throw new XmlError(`unexpected markup at ${at}`)
  return end + plain[1].length
}

/** By local name. An attribute without a prefix wins over one with a prefix, as it does in the library that reads the values. */
function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => ({
    name,
    value: decodeEntities(double ?? single ?? '')
  }))
  // Two readers might each pick a different one of the two.
  if (new Set(found.map(({ name }) => name)).size < found.length) throw new XmlError('an attribute stands twice')
  const prefixedFirst = found.sort((one, other) => Number(other.name.includes(':')) - Number(one.name.includes(':')))
  return Object.fromEntries(prefixedFirst.map(({ name, value }) => [localName(name), value]))
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : undefined
      if (code === undefined) return ENTITIES[name as string] ?? whole
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}
