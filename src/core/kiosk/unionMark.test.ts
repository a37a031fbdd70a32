import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { drawPng, drawSvg } from '../pictures/testing/drawPictures'
import { faqRow } from '../table/testing/tables'
import { startKiosk, type StartedKiosk } from './testing/startKiosk'
import { tablePack } from './testing/tablePack'

const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

let data: string
let kiosk: StartedKiosk
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'mark-'))
  await mkdir(join(data, 'import'))
  const bundledPack = join(data, 'bundled.faqpack')
  await writeFile(bundledPack, await tablePack([faqRow('1-1')], { version: '一' }))
  kiosk = await startKiosk({ data, bundledPack, log })
})
afterEach(async () => {
  await kiosk.close()
  await rm(data, { recursive: true })
})

test("the union's mark is taken from a stick, checked, shown and removed", async () => {
  const opening = await kiosk.ask('staff:open', { pin: '480713' })
  if (opening.outcome !== 'opened') throw new Error(opening.outcome)
  const me = { session: opening.session, slot: 'logo' } as const
  await writeFile(join(data, 'import', 'mark.png'), drawPng(300, 100))
  await writeFile(join(data, 'import', 'mark.svg'), drawSvg('<script/>'))
  const sticks = await kiosk.ask('staff:files', { session: opening.session, purpose: 'picture' })
  const idOf = (name: string) => sticks.flatMap(({ files }) => files).find((file) => file.name === name)?.id ?? ''

  const refused = await kiosk.ask('staff:picture-take', { ...me, file: idOf('mark.svg') })
  expect(refused).toEqual({ ok: false, code: 'picture-parts' })
  expect(await kiosk.ask('kiosk:view', {})).toMatchObject({ pictures: {} })
  expect(await kiosk.ask('staff:picture-take', { ...me, file: idOf('mark.png') })).toMatchObject({ ok: true })
  const { pictures } = await kiosk.ask('kiosk:view', {})
  expect(await kiosk.ask('kiosk:picture', { slot: 'logo' })).toMatchObject({ id: pictures.logo, widthPx: 300 })
  expect(await kiosk.ask('staff:picture-remove', me)).toMatchObject({ ok: true })
  expect(await kiosk.ask('kiosk:picture', { slot: 'logo' })).toBeNull()
})
