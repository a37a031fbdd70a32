import { refuseWorkbook, type Workbook } from './openWorkbook'
import { xmlTags } from './xmlTags'

/** A worksheet of a workbook and the part that contains its cells. */
export interface SheetPart {
  readonly name: string
  readonly path: string
  readonly hidden: boolean
}

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/**
 * The worksheets of a workbook in the order of their tabs. Throws UnreadableTable if the zip file is not a workbook, or
 * if two sheets have the same name.
 */
export function listSheets(workbook: Workbook): SheetPart[] {
  const { paths } = workbook
  if (!paths.includes(WORKBOOK) || !paths.includes(RELATIONS)) throw refuseWorkbook('not-a-zip')
  const targets = new Map(
    tagsOf(workbook, RELATIONS, 'Relationship')
      .filter(({ Type }) => Type?.endsWith('/worksheet'))
      .map(({ Id, Target = '' }) => [Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`])
  )
  const sheets = tagsOf(workbook, WORKBOOK, 'sheet').flatMap(({ name, id, state }) => {
    const path = targets.get(id)
    if (path === undefined || name === undefined) return []
    if (!paths.includes(path)) throw refuseWorkbook('broken')
    return [{ name, path, hidden: state === 'hidden' || state === 'veryHidden' }]
  })
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw refuseWorkbook('broken')
  return sheets
}

function tagsOf(workbook: Workbook, path: string, tagName: string): Readonly<Record<string, string>>[] {
  return [...xmlTags(workbook.xml(path))].filter(({ name }) => name === tagName).map(({ attributes }) => attributes)
}
