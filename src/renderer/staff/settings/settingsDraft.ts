import { FIELD_FAULTS } from '../../messages/staff/fieldFaults'
import type { FIELDS } from '../../messages/staff/settings'
import { hyphenated } from '../../../domain/content/hyphenated'
import type { Settings } from '../../../domain/staff/settings'
import { IDLE_SECONDS, KANA } from '../../../domain/staff/settingsLimits'

export type FieldName = keyof typeof FIELDS

/** What is typed, field by field. */
export type Draft = Record<FieldName, string> & Pick<Settings, 'board' | 'textSize' | 'paper' | 'chime'>
export type DraftFaults = Partial<Record<FieldName, string>>

const PHONE = /^[\d\-()+ ]*$/

/** The settings as they are typed. */
export function draftOf(settings: Settings): Draft {
  const { organisation, idleSeconds, board, textSize, paper, chime, closingTime, branch, inbox, outbox } = settings
  const typed = { ...organisation, idleSeconds: String(idleSeconds), closingTime, branch, inbox, outbox }
  return { ...typed, board, textSize, paper, chime }
}

/** What is wrong with a draft, in words beside each field. */
export function faultsOf(draft: Draft): DraftFaults {
  const seconds = secondsOf(draft)
  const faults: DraftFaults = {}
  if (!KANA.test(kanaOf(draft.reading))) faults.reading = FIELD_FAULTS.reading
  if (!PHONE.test(phoneOf(draft.phone))) faults.phone = FIELD_FAULTS.phone
  if (!(seconds >= IDLE_SECONDS.least && seconds <= IDLE_SECONDS.most)) faults.idleSeconds = FIELD_FAULTS.idleSeconds
  if (timeOf(draft.closingTime) === undefined) faults.closingTime = FIELD_FAULTS.closingTime
  return faults
}

/** The settings of a draft without faults; what it does not contain stays as in `kept`. */
export function settingsOf(draft: Draft, kept: Settings): Settings {
  const { name, reading, phone, hours, holidays, place, extension } = draft
  const { closingTime, branch, inbox, outbox, board, textSize, paper, chime } = draft
  return {
    ...kept,
    organisation: {
      name: name.trim(),
      reading: kanaOf(reading),
      phone: phoneOf(phone),
      hours: hours.trim(),
      holidays: holidays.trim(),
      place: place.trim(),
      extension: extension.normalize('NFKC').trim()
    },
    idleSeconds: secondsOf(draft),
    closingTime: timeOf(closingTime) ?? '',
    branch: branch.trim(),
    inbox: folderOf(inbox),
    outbox: folderOf(outbox),
    board,
    textSize,
    paper,
    chime
  }
}

function secondsOf({ idleSeconds }: Draft): number {
  const digits = idleSeconds.normalize('NFKC').trim()
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN
}

/** Full-width kana, with words separated by a single space. */
function kanaOf(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** Half-width, with any dash as a hyphen: the way it is dialled. */
function phoneOf(typed: string): string {
  return hyphenated(typed).trim()
}

/** The path that was typed, without the quotes in which Explorer copies one. */
export function folderOf(typed: string): string {
  return typed.trim().replace(/^"(.*)"$/, '$1')
}

/** `9:15`, `0915` and `９時１５分` are all 09:15; empty stays empty; undefined if it is not a time. */
function timeOf(typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return ''
  const [, hour, minute = '0'] = /^(\d{1,2})\s*[:時-]?\s*(\d{2})?分?$/.exec(text) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`
}
