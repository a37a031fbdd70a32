import { buildPack } from '../../content/buildPack'
import { importTable } from '../../table/content/importTable'
import { csvBytes, SIX } from '../../table/testing/tables'

/** The bytes of a complete, searchable pack, made from rows under the six headings of the union's own table. */
export async function tablePack(
  rows: readonly string[][],
  about: { readonly version: string; readonly created?: Date }
): Promise<Uint8Array> {
  const { content } = await importTable(csvBytes([SIX, ...rows]), 'table.csv')
  return buildPack(content, { organisation: '', created: new Date(0), ...about }, {})
}
