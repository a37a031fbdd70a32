import type { TableGrids } from '../grid/grid'
import { readCsv } from './readCsv'
import { readWorkbook } from './readWorkbook'
import { UnreadableTable } from '../grid/unreadableTable'
import type { TableLimits } from '../grid/tableLimits'

const SAVE_AS_XLSX = 'Excel の「名前を付けて保存」で「Excel ブック (*.xlsx)」を選んで保存し直してください'

/** Files that are not tables, recognised by their first bytes, and what to say about them. */
const OTHER_FILES: readonly (readonly [start: readonly number[], name: string, remedy: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], '古い形の Excel ファイルか、パスワードのかかったファイル', SAVE_AS_XLSX],
  [[0x89, 0x50, 0x4e, 0x47], '画像 (PNG)', '表のファイルを選んでください'],
  [[0xff, 0xd8, 0xff], '画像 (JPEG)', '表のファイルを選んでください'],
  [[0x47, 0x49, 0x46, 0x38], '画像 (GIF)', '表のファイルを選んでください'],
  [[0x25, 0x50, 0x44, 0x46], 'PDF', 'もとの Excel の表を選んでください']
]

/** Reads a file by its contents, whatever its name says. Throws UnreadableTable if it is not a table. */
export async function readTableFile(bytes: Uint8Array, fileName: string, limits: TableLimits): Promise<TableGrids> {
  if (bytes.length === 0) throw new UnreadableTable('ファイルが空です', 'もとのファイルをもう一度コピーしてください')
  if (bytes.length > limits.fileBytes)
    throw new UnreadableTable(
      `ファイルが ${Math.floor(limits.fileBytes / 1024 / 1024)} MB を超えています`,
      '画像などを取りのぞき、表だけを新しいブックに写してください'
    )
  if (/\.(xlsm|xltm|xlsb|xlam)$/i.test(fileName))
    throw new UnreadableTable('マクロを入れられる形のブックは受け付けません', SAVE_AS_XLSX)
  const other = OTHER_FILES.find(([start]) => startsWith(bytes, start))
  if (other) throw new UnreadableTable(`中身は表ではなく、${other[1]}です`, other[2])
  if (startsWith(bytes, [0x50, 0x4b])) return readWorkbook(bytes, limits)
  if (/\.xlsx$/i.test(fileName))
    throw new UnreadableTable('名前は .xlsx ですが、中身は Excel ブックではありません', SAVE_AS_XLSX)
  return { grids: [readCsv(bytes, limits)], problems: [] }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
