import { openZip, type Zip, type ZipLimits } from '../../zip/openZip'
import type { ZipFault } from '../../zip/zipDirectory'
import { TABLE_LIMITS } from '../grid/tableLimits'
import { UnreadableTable } from '../grid/unreadableTable'

/** The parts of an .xlsx file, by their paths in it. */
export interface Workbook {
  readonly paths: readonly string[]
  /** The XML of a part, unpacked once. Throws UnreadableTable if the part is missing or broken, or has a document type. */
  xml(path: string): string
}

/** The union's table with a sheet of every kind takes a dozen parts and a few megabytes. */
const WORKBOOK_LIMITS: ZipLimits = { entries: 2_000, bytes: 120 * 2 ** 20 }
const SPACE = 0x20

/** How to mend a workbook that Excel itself can open. */
export const RESAVE = 'Excel で開き、「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存し直してください'

const BROKEN = ['ファイルが壊れているか、途中で切れています', 'もとのファイルをもう一度コピーしてください'] as const

const REFUSALS: Readonly<Record<ZipFault, readonly [reason: string, remedy: string]>> = {
  'not-a-zip': ['Excel ブック (.xlsx) ではありません', RESAVE],
  broken: BROKEN,
  'duplicate-path': BROKEN,
  encrypted: ['パスワードで保護されています', 'パスワードを外して保存し直してください'],
  'unsafe-path': ['Excel が作るはずのない、あやしい名前の部品が入っています', RESAVE],
  'too-many-entries': ['部品の数が多すぎて、ふつうの表ではありません', RESAVE],
  'too-large': ['開くと大きくなりすぎるファイルです', '画像などを取りのぞき、表だけを新しいブックに写してください']
}

/** What to say about a file that is not a workbook, or is a broken one. */
export function refuseWorkbook(fault: ZipFault): UnreadableTable {
  return new UnreadableTable(...REFUSALS[fault])
}

/** Opens an .xlsx file by its directory. Throws UnreadableTable if it is not a valid zip, or contains macros. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const opened = openZip(bytes, WORKBOOK_LIMITS)
  if (!opened.ok) throw refuseWorkbook(opened.code)
  const zip = opened.value
  if (zip.paths.some((path) => /vbaProject/i.test(path)))
    throw new UnreadableTable('マクロの入ったブックは受け付けません', RESAVE)
  const parts = new Map<string, string>()
  return {
    paths: zip.paths,
    xml: (path) => {
      const xml = parts.get(path) ?? readXml(zip, path)
      parts.set(path, xml)
      return xml
    }
  }
}

function readXml(zip: Zip, path: string): string {
  const bytes = zip.read(path)
  const xml = bytes.ok ? new TextDecoder().decode(bytes.value) : undefined
  if (xml === undefined || xml.includes('<!DOCTYPE') || hasLongGap(xml)) throw refuseWorkbook('broken')
  return xml
}

/** True for more consecutive spaces than a cell can hold: XML readers scan them again and again. */
function hasLongGap(xml: string): boolean {
  for (let at = 0, start = 0; at < xml.length; at++) {
    if (xml.charCodeAt(at) > SPACE) start = at + 1
    else if (at - start > TABLE_LIMITS.cellChars) return true
  }
  return false
}
