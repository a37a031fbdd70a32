import { readFile } from 'node:fs/promises'
import { realDisk } from '../core/disk/disk'
import { readPack } from '../core/pack/readPack'
import { packFileOf } from '../core/store/packFiles'
import { pointerFile } from '../core/store/pointer'
import type { Content } from '../domain/content/content'
import { PACK_FAULT_REASONS } from '../domain/pack/packFault'
import { resolvePath } from './readInput'
import { CommandError } from './verb'

/**
 * The pack that a kiosk with the data folder `data` would show at its next start, and its file. Changes nothing, and
 * may be called while the kiosk runs. Throws CommandError if the pointer or the pack cannot be read: a guess would be
 * wrong.
 */
export async function readKioskPack(
  data: string,
  bundledPack: string
): Promise<{ readonly content: Content; readonly bytes: Uint8Array }> {
  const folder = resolvePath(data)
  const pointer = await pointerFile(realDisk, folder).read()
  if (pointer.state === 'broken' || pointer.state === 'unreadable')
    throw new CommandError(`${data}: 表示する内容の記録（shown-pack.json）が読めません`)
  const place = pointer.state === 'whole' ? pointer.value.current.place : 'bundled'
  const path = place === 'bundled' ? bundledPack : packFileOf(folder, place)
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) throw new CommandError(`${path}: 表示している内容のファイルがありません`)
  const pack = readPack(bytes)
  if (!pack.ok) throw new CommandError(`${path}: ${PACK_FAULT_REASONS[pack.code]}`)
  return { content: pack.value.content, bytes }
}
