import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { OpenedKiosk, Looked } from '../browser-host/kioskBrowser'
import type { SocketPrinter } from '../printing/socketPrinter'
import type { PageHand } from './pageHand'
import type { OwnDisk } from './ownDisk'
import { printOnce, wander } from './visit'
import type { Random } from './random'

/** The kiosk in which faults are provoked. */
export interface FaultPlace {
  readonly kiosk: OpenedKiosk
  readonly looked: Looked
  readonly hand: PageHand
  readonly random: Random
  /** The printer and the disk that may be taken away, or undefined if this soak has none of its own. */
  readonly printer?: SocketPrinter | undefined
  readonly disk?: OwnDisk | undefined
}

/** A fault that is provoked on purpose. With `replaces`, another browser must open afterwards. */
export interface Fault {
  readonly name: string
  /** True if it takes long to be noticed; it is then provoked less often. */
  readonly slow?: boolean
  readonly replaces: boolean
  /** The device that must be there for this fault. */
  readonly needs?: 'printer' | 'disk'
  provoke(place: FaultPlace): Promise<void>
}

/** Ignores errors of a dying page, which can no longer answer. */
const ignore = () => undefined

/** Runs a script in the page without expecting an answer, since the page may die of it. */
function runBlindly({ hand }: FaultPlace, expression: string): Promise<void> {
  hand.session.send('Runtime.evaluate', { expression }).catch(ignore)
  return Promise.resolve()
}

async function endHost({ kiosk }: FaultPlace, signal: NodeJS.Signals): Promise<void> {
  const ended = once(kiosk.host.process, 'exit')
  kiosk.host.process.kill(signal)
  await ended
  await kiosk.startAgain()
}

/** Holds 500 sockets, half of them with a request that never ends, while the page goes on. */
async function holdSockets({ kiosk, hand }: FaultPlace): Promise<void> {
  const port = Number(new URL(kiosk.host.address).port)
  const sockets = Array.from({ length: 500 }, (_none, at): Socket => {
    const socket = connect(port, '127.0.0.1').on('error', ignore)
    if (at % 2) socket.write('GET / HTTP/1.1\r\nHost: ')
    return socket
  })
  await Promise.all(sockets.map((socket) => once(socket, 'connect').catch(ignore)))
  await hand.page.evaluate(() => fetch('/'))
  for (const socket of sockets) socket.destroy()
}

/** Sends 300 requests for things that do not exist, in ways that are not allowed. */
async function floodRequests({ kiosk }: FaultPlace): Promise<void> {
  const address = kiosk.host.address
  const ask = (at: number) =>
    fetch(`${address}api/none:${at}`, { method: 'POST', body: 'x'.repeat(at * 100) }).catch(ignore)
  await Promise.all(Array.from({ length: 300 }, (_none, at) => ask(at)))
}

async function openWindow({ looked }: FaultPlace): Promise<void> {
  const session = await looked.browser.newBrowserCDPSession()
  const closed = new Promise((resolve) => session.on('Target.targetDestroyed', resolve))
  await session.send('Target.setDiscoverTargets', { discover: true })
  await session.send('Target.createTarget', { url: 'chrome://settings/', newWindow: true })
  await closed
  await session.detach()
}

/** Switches the printer off, lets a visitor print, and switches it on again. */
async function losePrinter({ hand, printer }: FaultPlace): Promise<void> {
  await printer?.switchOff()
  try {
    await printOnce(hand)
  } finally {
    await printer?.switchOn()
  }
}

/** Fills the disk for the length of a visit. */
async function fillDisk({ hand, random, disk }: FaultPlace): Promise<void> {
  disk?.fill()
  try {
    await wander(hand, random, ignore)
  } finally {
    disk?.free()
  }
}

/** Every fault of page, browser, host, printer and disk. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'page crashes',
    replaces: true,
    provoke: ({ hand }) => {
      hand.session.send('Page.crash').catch(ignore)
      return Promise.resolve()
    }
  },
  { name: 'page hangs', replaces: true, slow: true, provoke: (place) => runBlindly(place, 'for (;;);') },
  {
    name: 'page uses up its memory',
    replaces: true,
    provoke: (place) => runBlindly(place, 'const kept = []; for (;;) kept.push(new Array(100000).fill(Math.random()))')
  },
  {
    name: 'page goes blank',
    replaces: true,
    slow: true,
    provoke: (place) => runBlindly(place, "document.body.innerHTML = ''")
  },
  {
    name: 'page is led elsewhere',
    replaces: true,
    provoke: (place) => runBlindly(place, "location.href = 'http://127.0.0.1:9/'")
  },
  { name: 'a window opens', replaces: false, provoke: openWindow },
  {
    name: 'browser is killed',
    replaces: true,
    provoke: ({ looked }) => {
      process.kill(looked.pid, 'SIGKILL')
      return Promise.resolve()
    }
  },
  { name: 'host is killed', replaces: true, provoke: (place) => endHost(place, 'SIGKILL') },
  { name: 'host fails', replaces: true, provoke: (place) => endHost(place, 'SIGUSR2') },
  { name: '500 sockets are held', replaces: false, provoke: holdSockets },
  { name: '300 bad requests', replaces: false, provoke: floodRequests },
  { name: 'printer is switched off', replaces: false, needs: 'printer', provoke: losePrinter },
  { name: 'disk is full', replaces: false, needs: 'disk', provoke: fillDisk }
]

/** Faults that end the host. Its memory can only be compared between two of them. */
export const ENDS_HOST: readonly string[] = ['host is killed', 'host fails']
