import { copyFile, readdir } from 'node:fs/promises'
import { expect, test } from '../fixtures'
import { startBranch, type BranchHost } from './branchHost'
import { openHeadOffice } from './headOffice'
import { makeDevice, noSyncthing, startDevice } from './syncthing'

/** Enough time for three devices to find one another, twice. */
const SYNC_MS = 60_000
const BRANCHES = ['東京支部', '大阪支部'] as const

const reason = noSyncthing()
test.skip(reason !== undefined, reason ?? '')
test.skip(
  ({ hostKind }) => hostKind !== 'browser',
  'the browser host only: the core that reads the folders is the same'
)

test('a pack that head office provides shows at two kiosks, and both report that to head office', async ({}, info) => {
  const at = (...names: string[]) => info.outputPath(...names)
  const ends: (() => Promise<void>)[] = []
  try {
    const headOffice = await openHeadOffice(at('honbu'))
    const pack = await headOffice.build('12月版', '二階の窓口です。')
    const head = await makeDevice('honbu', at('honbu-syncthing'))
    const devices = await Promise.all(BRANCHES.map((_, n) => makeDevice(`branch-${n}`, at(`syncthing-${n}`))))

    // Head office sends one folder to all and receives one from each, so that no branch sees another's reports.
    const outgoing = { id: 'faq-in', path: at('honbu', 'in'), type: 'sendonly', with: devices } as const
    const incoming = devices.map((device, n) => ({
      ...({ id: `faq-out-${n}`, path: at('honbu', 'out', device.name), type: 'receiveonly', with: [device] } as const)
    }))
    ends.push(await startDevice(head, devices, [outgoing, ...incoming]))
    const kiosks: BranchHost[] = []
    for (const [n, branch] of BRANCHES.entries()) {
      const device = devices[n] ?? head
      const folders = { inbox: at(`in-${n}`), outbox: at(`out-${n}`) }
      ends.push(
        await startDevice(
          device,
          [head],
          [
            { id: 'faq-in', path: folders.inbox, type: 'receiveonly', with: [head] },
            { id: `faq-out-${n}`, path: folders.outbox, type: 'sendonly', with: [head] }
          ]
        )
      )
      await headOffice.register(at(`data-${n}`))
      const kiosk = await startBranch(at(`data-${n}`), { branch, ...folders })
      ends.push(kiosk.stop)
      kiosks.push(kiosk)
    }

    await copyFile(pack, at('honbu', 'in', '12月版.faqpack'))
    for (const kiosk of kiosks) {
      const me = await kiosk.enter()
      const waiting = async () => (await kiosk.ask('staff:fleet', me)).inbox.waiting?.pack
      await expect.poll(async () => (await waiting())?.version, { timeout: SYNC_MS }).toBe('12月版')
      await kiosk.ask('staff:fleet-publish', { ...me, pack: (await waiting())?.id ?? '' })
      expect((await kiosk.ask('kiosk:view', {})).content.version).toBe('12月版')
    }

    const rows = async () => (await headOffice.faq('fleet', at('honbu', 'out'))).split('\n')
    const isHere = (line: string) => BRANCHES.some((branch) => line.includes(branch)) && line.includes('12月版')
    await expect.poll(async () => (await rows()).filter(isHere).length, { timeout: SYNC_MS }).toBe(BRANCHES.length)
    for (const device of devices)
      await expect
        .poll(() => readdir(at('honbu', 'out', device.name)), { timeout: SYNC_MS })
        .toContainEqual(expect.stringMatching(/^madoguchi-[0-9a-f]{12}\.stats\.csv$/))
  } finally {
    await Promise.all(ends.map((end) => end()))
  }
})
