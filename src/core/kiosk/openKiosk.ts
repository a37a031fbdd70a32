import { readFile } from 'node:fs/promises'
import { PACK_FAULT_REASONS } from '../../domain/content/packFault'
import { fail, succeed, type Result } from '../../domain/content/result'
import type { KioskView } from '../../contract/kiosk'
import type { Log } from '../log'
import { readPack } from '../pack/readPack'
import type { SheetPrinter } from '../printing/sheetPrinter'
import type { Router } from '../router'
import { createToday } from './clock'
import { createKiosk, type KioskSettings } from './createKiosk'
import type { KioskOptions } from './options'
import { createShowing } from './showing'

/** What a host brings to the kiosk it opens. */
export interface HostParts {
  readonly host: KioskView['host']
  /** The pack every kiosk carries, built with the program. */
  readonly bundledPack: string
  readonly printer: SheetPrinter | undefined
  readonly log: Log
}

const SETTINGS: KioskSettings = {
  organisation: { name: '', phone: '', hours: '', extension: '' },
  idleSeconds: 90,
  print: { printer: '', paper: 'a4' }
}

/** Opens the kiosk's data and puts its core together. The failure's code is a sentence in Japanese. */
export async function openKiosk(
  options: KioskOptions,
  { host, bundledPack, printer, log }: HostParts
): Promise<Result<Router>> {
  const file = options.pack ?? bundledPack
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return fail(`${file}: 内容のパックが読めません。ファイルがあるか確かめてください。`)
  const pack = readPack(bytes)
  if (!pack.ok) return fail(`${file}: ${PACK_FAULT_REASONS[pack.code]}`)
  const today = createToday(options.now)
  const showing = createShowing(pack.value, today)
  return succeed(createKiosk({ host, showing, today, settings: () => SETTINGS, printer, log }))
}
