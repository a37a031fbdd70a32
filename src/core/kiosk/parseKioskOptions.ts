import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { IsoDate } from '../../domain/value/isoDate'
import { fail, succeed, type Result } from '../../domain/value/result'
import { parsePreviewDay } from './parsePreviewDay'

/** How a kiosk is started, in either host. */
export interface KioskOptions {
  /** Day to preview instead of today. */
  readonly now: IsoDate | undefined
  /** Pack to show instead of the one in the data folder. */
  readonly pack: string | undefined
  /** Where settings, packs and counts are kept. */
  readonly data: string
  /** Port of the browser host; 0 takes any free one. */
  readonly port: number
  /** Browser host: open an installed browser in kiosk mode. */
  readonly open: boolean
}

const MAX_PORT = 65_535

/** Reads the arguments of a start. The failure's code is a sentence in Japanese for whoever starts the kiosk. */
export function parseKioskOptions(args: readonly string[], defaultData: string): Result<KioskOptions> {
  let values
  try {
    values = parseArgs({
      args: [...args],
      options: {
        now: { type: 'string' },
        pack: { type: 'string' },
        data: { type: 'string', default: defaultData },
        port: { type: 'string', default: '0' },
        open: { type: 'boolean', default: false }
      }
    }).values
  } catch (error) {
    return fail(`起動の指定に誤りがあります: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { now, pack, data, open } = values
  const port = Number(values.port)
  const day = now === undefined ? undefined : parsePreviewDay(now)
  if (day && !day.ok) return day
  if (!/^\d+$/.test(values.port) || port > MAX_PORT)
    return fail(`--port ${values.port}: 0 から ${MAX_PORT} までの数を書いてください`)
  return succeed({ now: day?.value, pack, data, port, open })
}

/** Where a kiosk keeps its data unless told otherwise: the system's place for the data of the account it runs under. */
export function defaultDataFolder(platform: NodeJS.Platform = process.platform, env = process.env): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Madoguchi')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Madoguchi')
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'madoguchi')
}
