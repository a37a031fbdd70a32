import { type OpenedZip, ZipError } from './openZip'
import { xmlTags } from './xmlTags'

/** A worksheet of a workbook and the part of the zip file it lives in. */
export interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/**
 * The worksheets of a workbook in the order of their tabs. Throws ZipError where the zip file is no workbook, or where
 * two sheets bear one name.
 */
export function listSheets(zip: OpenedZip): SheetPart[] {
  if (!zip.names.includes(WORKBOOK) || !zip.names.includes(RELATIONS)) throw new ZipError('not-a-zip')
  const targets = new Map(
    tagsOf(zip, RELATIONS, 'Relationship')
      .filter(({ Type }) => Type?.endsWith('/worksheet'))
      .map(({ Id, Target = '' }) => [Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`])
  )
  const sheets = tagsOf(zip, WORKBOOK, 'sheet').flatMap(({ name, id, state }) => {
    const path = targets.get(id)
    if (path === undefined || name === undefined) return []
    if (!zip.names.includes(path)) throw new ZipError('broken')
    return [{ name, path, hidden: state === 'hidden' || state === 'veryHidden' }]
  })
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new ZipError('broken')
  return sheets
}

function tagsOf(zip: OpenedZip, path: string, tagName: string): Readonly<Record<string, string>>[] {
  const xml = new TextDecoder().decode(zip.read(path))
  return [...xmlTags(xml)].filter(({ name }) => name === tagName).map(({ attributes }) => attributes)
}
