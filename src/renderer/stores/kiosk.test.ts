import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import type { KioskView, PictureView } from '../../contract/kiosk'
import { bridgeKey } from '../bridge/bridgeKey'
import { createFakeBridge, KIOSK, refuse } from '../testing/createFakeBridge'
import { useKioskStore } from './kiosk'

const viewOf = (idleSeconds: number, pictures: KioskView['pictures'] = {}): KioskView => ({
  ...KIOSK,
  idleSeconds,
  pictures
})
const pictureOf = (id: string): PictureView => ({ id, url: `data:${id}`, widthPx: 300, heightPx: 100 })

/** A store over a core that answers as `answers` say; `bridge.asked` holds what it was asked. */
function openStore(answers: Parameters<typeof createFakeBridge>[0]) {
  const bridge = createFakeBridge(answers)
  const pinia = createPinia()
  createApp({}).use(pinia).provide(bridgeKey, bridge)
  setActivePinia(pinia)
  return { bridge, kiosk: useKioskStore() }
}

test('if the core cannot be reached, the kiosk is still as it was known, pictures too', async () => {
  const views = [viewOf(60, { logo: 'mark' }), refuse('unreachable')]
  const { bridge, kiosk } = openStore({
    'kiosk:view': () => views.shift() ?? refuse('internal'),
    'kiosk:picture': () => pictureOf('mark')
  })
  await kiosk.refresh()
  await kiosk.refresh()
  expect(kiosk.idleSeconds).toBe(60)
  expect(kiosk.pictures).toEqual({ logo: pictureOf('mark') })
  expect(bridge.asked.filter(([channel]) => channel === 'kiosk:picture')).toHaveLength(1)
})

test('a view that arrives after a newer one was asked for is dropped', async () => {
  const answers: ((view: KioskView) => void)[] = []
  const { kiosk } = openStore({ 'kiosk:view': () => new Promise((resolve) => answers.push(resolve)) })
  const older = kiosk.refresh()
  const newer = kiosk.refresh()
  answers[1]?.(viewOf(120))
  await newer
  answers[0]?.(viewOf(60))
  await older
  expect(kiosk.idleSeconds).toBe(120)
})

test('only a picture that is new is asked for, and one that is gone is dropped', async () => {
  const views = [viewOf(60, { logo: 'mark', place: 'map' }), viewOf(60, { logo: 'new-mark' })]
  const current = { logo: 'mark', place: 'map' }
  const { bridge, kiosk } = openStore({
    'kiosk:view': () => views.shift() ?? refuse('internal'),
    'kiosk:picture': ({ slot }) => pictureOf(current[slot])
  })
  await kiosk.refresh()
  expect(kiosk.pictures).toEqual({ logo: pictureOf('mark'), place: pictureOf('map') })
  current.logo = 'new-mark'
  await kiosk.refresh()
  expect(kiosk.pictures).toEqual({ logo: pictureOf('new-mark') })
  expect(bridge.asked.filter(([channel]) => channel === 'kiosk:picture')).toEqual([
    ['kiosk:picture', { slot: 'logo' }],
    ['kiosk:picture', { slot: 'place' }],
    ['kiosk:picture', { slot: 'logo' }]
  ])
})
