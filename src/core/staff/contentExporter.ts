import { readFile } from 'node:fs/promises'
import type { ContentForm } from '../../contract/staff'
import { PACK_ENDING } from '../../domain/pack/pack'
import { fail, type Result } from '../../domain/value/result'
import type { StoreFault } from '../../domain/pack/storeFault'
import type { PackStore } from '../store/packStore'
import { exportTable } from '../table/content/exportTable'
import { stampOf, writeToStick } from './writeToStick'

/** 今の内容をUSBに書き出す. */
export interface ContentExporter {
  /**
   * Writes what shows now into `folder` and returns the name of the file. Writes none if a text is too long for Excel.
   */
  exportTo(folder: string | undefined, form: ContentForm): Promise<Result<string, StoreFault | 'too-long-for-table'>>
}

export interface ContentExporterOptions {
  readonly store: PackStore
  /** The files of the packs that came with the start. */
  readonly bundledPack: string
  readonly namedPack: string | undefined
  /** Default: the machine's clock. */
  readonly now?: () => Date
}

const NAME = '窓口の内容'

/** Makes the exporter of the content that shows. */
export function createContentExporter({
  store,
  bundledPack,
  namedPack,
  now = () => new Date()
}: ContentExporterOptions): ContentExporter {
  const packFile = async () => {
    const path = store.shown().place === 'named' ? namedPack : bundledPack
    return (await store.shownFile()) ?? (path === undefined ? undefined : readFile(path).catch(() => undefined))
  }
  return {
    async exportTo(folder, form) {
      const name = `${NAME}-${stampOf(now())}`
      if (form === 'table') {
        const table = await exportTable(store.shown().pack.content)
        return table.ok ? writeToStick(folder, `${name}.xlsx`, table.value) : fail('too-long-for-table')
      }
      const bytes = await packFile()
      return bytes ? writeToStick(folder, name + PACK_ENDING, bytes) : fail('file-gone')
    }
  }
}
