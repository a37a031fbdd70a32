import type { IsoDate } from '../../src/domain/value/isoDate'
import { DEFAULT_SETTINGS, SettingsSchema } from '../../src/domain/staff/settings'
import type { Disk } from '../../src/core/disk/disk'
import { encodeJson } from '../../src/core/disk/json'
import type { Log } from '../../src/core/log'
import { mutateJson, type Pick } from '../../src/core/pack/testing/mutateJson'
import { openSettings } from '../../src/core/settings/openSettings'
import { createDoorFile } from '../../src/core/staff/doorFile'
import { hashPin } from '../../src/core/staff/pinHash'
import { openDayFiles } from '../../src/core/stats/dayFiles'
import { readStatsCsv, writeStatsCsv } from '../../src/core/stats/statsCsv'
import { UnreadableTable } from '../../src/core/table/grid/unreadableTable'
import { pointerFile } from '../../src/core/store/pointer'
import { mutateBytes } from './mutate'
import { must, type Parser } from './parser'

const nothing = () => undefined
const log: Log = { info: nothing, warn: nothing, error: nothing }
const day = '2026-11-20' as IsoDate
const tallies = [
  { day, hour: 9, kind: 'read' as const, itemId: '1-1', detail: '', count: 3 },
  { day, hour: 10, kind: 'unsure' as const, itemId: '', detail: 'ほけん', count: 1 }
]
const door = { pin: await hashPin('480713'), lockout: { failures: 2, locks: 1, locked: false } }
const csv = writeStatsCsv(tallies, () => '質問')

/** A disk on which every file holds `bytes` and nothing can be written. */
function diskOf(bytes: Uint8Array): Disk {
  const done = () => Promise.resolve()
  const refuse = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
  const readFile = () => Promise.resolve(Buffer.from(bytes))
  return {
    readFile,
    readdir: () => Promise.resolve([]),
    rename: done,
    rm: done,
    mkdir: done,
    open: refuse
  } as unknown as Disk
}

/** The bytes of a JSON file in which values or bytes were changed. */
function broken(value: unknown, pick: Pick): Uint8Array {
  const copy = structuredClone(value)
  if (pick(2) === 0) mutateJson(copy, pick)
  return pick(2) === 0 ? mutateBytes(encodeJson(copy), pick) : encodeJson(copy)
}

/** Parsers of the kiosk's own files. */
export const fileParsers: readonly Parser[] = [
  {
    name: 'settings',
    run: async (pick) => {
      const settings = (await openSettings('/data', log, diskOf(broken(DEFAULT_SETTINGS, pick)))).read()
      must(SettingsSchema.safeParse(settings).success, 'settings that are none hold')
      return settings === DEFAULT_SETTINGS ? 'refused' : 'taken'
    }
  },
  {
    name: 'door',
    run: async (pick) => {
      const read = await createDoorFile(diskOf(broken(door, pick)), '/data', log).read()
      must(read !== undefined, 'a broken door counts as none, and the next finger sets a PIN')
      return read === 'broken' ? 'refused' : 'taken'
    }
  },
  {
    name: 'counts',
    run: async (pick) => {
      const read = await openDayFiles('/data', log, diskOf(broken(tallies, pick))).read(day)
      must(
        read.every((tally) => tally.day === day && Number.isSafeInteger(tally.count)),
        'counts that are none'
      )
      return read.length > 0 ? 'taken' : 'refused'
    }
  },
  {
    name: 'counts CSV',
    run: (pick) => {
      try {
        return readStatsCsv(mutateBytes(csv, pick)).badLines.length === 0 ? 'taken' : 'refused'
      } catch (error) {
        if (error instanceof UnreadableTable) return 'refused'
        throw error
      }
    }
  },
  {
    name: 'pointer',
    run: async (pick) => {
      const about = {
        file: '表.xlsx',
        version: '1',
        created: '2026-11-20T00:00:00Z',
        published: '2026-11-21T00:00:00Z'
      }
      const earlier = [{ place: 'b'.repeat(64), about }, { place: 'bundled' }]
      const old = { current: 'a'.repeat(64), previous: 'bundled' }
      const pointer = pick(2) === 0 ? old : { current: { place: 'a'.repeat(64) }, earlier }
      const { state } = await pointerFile(diskOf(broken(pointer, pick)), '/data').read()
      must(state !== 'missing', 'a broken pointer counts as none')
      return state === 'whole' ? 'taken' : 'refused'
    }
  }
]
