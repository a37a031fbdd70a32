/** One start tag (or empty tag) of an XML part; names without their prefix. */
export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/[^<>]+>|<([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/y
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Thrown by `xmlTags` on markup it does not know, a document type among it. */
export class XmlError extends Error {}

/**
 * Every start tag of `xml` in order, text left out. Stricter than a parser need be: what it cannot read to the end
 * throws XmlError, so that nothing in a sheet goes unseen.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  let at = xml.indexOf('<')
  while (at !== -1) {
    MARKUP.lastIndex = at
    const match = MARKUP.exec(xml)
    if (!match) throw new XmlError(`unexpected markup at ${at}`)
    at = xml.indexOf('<', MARKUP.lastIndex)
    if (match[1]) yield { name: localName(match[1]), attributes: attributesOf(match[2] ?? '') }
  }
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
    localName(name),
    decodeEntities(double ?? single ?? '')
  ])
  return Object.fromEntries(pairs) as Record<string, string>
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
