import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openKiosk, type Looked, type OpenedKiosk } from '../browser-host/kioskBrowser'
import type { SocketPrinter } from '../printing/socketPrinter'
import { ENDS_HOST, FAULTS, type Fault, type FaultPlace } from './faults'
import type { OwnDisk } from './ownDisk'
import { takeHold, type PageHand } from './pageHand'
import { createRandom, type Random } from './random'
import { createReport, type SoakReport } from './soakReport'
import { hearTrouble, measure } from './soakWatch'
import { prepareSticks, setPin, staffVisit } from './staffVisit'
import { goHome, rest, wander } from './visit'

export interface SoakOptions {
  readonly visits: number
  readonly seed: number
  /** How many faults are provoked, spread over `of` visits. */
  readonly faults: number
  /** The first visit, to repeat a failure without the visits before it. */
  readonly from?: number
  /** The number of visits in the whole run, if these are only some of them. Default: all up to the last. */
  readonly of?: number
  readonly dataFolder: string
  readonly env?: Readonly<Record<string, string>>
  /** If given, it is switched off now and then. */
  readonly printer?: SocketPrinter
  /** The disk of the data folder. If given, it is filled up now and then. */
  readonly disk?: OwnDisk | undefined
  readonly say?: (line: string) => void
}

const SETTINGS = JSON.stringify({ organisation: { name: '試験健康保険組合' }, idleSeconds: 30, closingTime: '17:15' })
/** A host that can be made to fail from outside. */
const FRAIL = {
  NODE_OPTIONS: "--import data:text/javascript,process.on('SIGUSR2',()=>{throw(new(Error)('provoked'))})"
}
/** Staff visits take many real seconds, so only one in this many visits is one. */
const STAFF_ONCE_IN = 100
/** One in this many visits leaves the screen alone until the kiosk itself ends the visit. */
const RESTS_EVERY = 500
/** A visit that takes longer counts as hanging. */
const VISIT_MS = 90_000
/** The same for a fault; a host that is started again takes some seconds of it. */
const FAULT_MS = 180_000
/** A touch on the print button takes at most this long to create the frame that is printed. */
const ACCEPTED_MS = 300
/** Measure once in this many visits. */
const MEASURE_EVERY = 50

/** A page with the hand on it, and the troubles seen on it since they were last read. */
interface Holding {
  readonly looked: Looked
  readonly hand: PageHand
  readonly troubles: string[]
}

/**
 * Makes random visits to a real kiosk, with faults between them. Each visit depends only on the seed and its number.
 * Stops at the first failure and throws it with the command that shows it again; otherwise returns what was measured.
 */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const { visits, seed, faults, from = 0, of = from + visits, dataFolder, env = {}, say = () => undefined } = options
  const report = createReport(say)
  await writeFile(join(dataFolder, 'settings.json'), SETTINGS)
  const files = await prepareSticks(dataFolder)
  const kiosk = await openKiosk({ dataFolder, env: { ...FRAIL, ...env } })
  let held: Holding | undefined
  let at = from
  try {
    held = await hold(kiosk)
    await setPin(held.hand)
    await goHome(held.hand)
    for (; at < from + visits; at++) {
      const random = createRandom(seed * 1_000_003 + at)
      const kind = kindOf(at, random)
      if (kind !== 'wander') held = await holdAfresh(kiosk, held)
      await visitOnce(held, random, kind, files)
      const fault = faultOf(at, random, { ...options, of })
      if (fault) {
        held = await holdAfresh(kiosk, held)
        held = await suffer({ kiosk, random, printer: options.printer, disk: options.disk }, held, fault, report)
      }
      if (at % MEASURE_EVERY !== MEASURE_EVERY - 1) continue
      report.measured(at + 1, await measure(kiosk, held.hand))
      held = await holdAfresh(kiosk, held)
    }
    held = await holdAfresh(kiosk, held)
    await checkKept(kiosk, held.hand)
    return report
  } catch (error) {
    await held?.hand.page.screenshot({ path: '.cache/soak-failure.png', timeout: 10_000 }).catch(() => undefined)
    say(await readFile(join(dataFolder, 'log', 'madoguchi.log'), 'utf8').catch(() => ''))
    const again = `npm run soak -- --seed ${seed} --from ${at} --visits 1 --of ${of} --faults ${faults}`
    throw new Error(`visit ${at} failed; again: ${again}`, { cause: error })
  } finally {
    await kiosk.close()
  }
}

async function hold(kiosk: OpenedKiosk, but?: number): Promise<Holding> {
  const looked = await kiosk.look(but)
  const hand = await takeHold(looked.page)
  const troubles: string[] = []
  await hearTrouble(hand, kiosk.host.address, (what) => troubles.push(what))
  return { looked, hand, troubles }
}

/**
 * Reconnects to the same browser. A page that prints takes no input, and Chromium never confirms what it received
 * meanwhile: from then on, that connection miscounts the confirmations, and waiting for one never ends. Throws if there
 * was trouble on the page.
 */
async function holdAfresh(kiosk: OpenedKiosk, { looked, troubles }: Holding): Promise<Holding> {
  if (troubles.length > 0) throw new Error(troubles.join('\n'))
  const next = await hold(kiosk)
  await looked.browser.close()
  await printed(next.hand)
  return next
}

/** Waits until what the last visitor printed is in its queue: until then, the page has a hidden frame for it. */
async function printed({ page, reachable }: PageHand): Promise<void> {
  await reachable(ACCEPTED_MS)
  await page.waitForFunction(() => !document.querySelector('iframe'), undefined, { timeout: FAULT_MS })
}

type VisitKind = 'rest' | 'staff' | 'wander'

function kindOf(at: number, random: Random): VisitKind {
  if (at % RESTS_EVERY === RESTS_EVERY - 1) return 'rest'
  return random.oneIn(STAFF_ONCE_IN) ? 'staff' : 'wander'
}

async function visitOnce({ hand }: Holding, random: Random, kind: VisitKind, files: readonly string[]): Promise<void> {
  const trail: string[] = []
  const visit = async () => {
    if (kind === 'rest') await rest(hand)
    else if (kind === 'staff') await staffVisit(hand, random, files)
    else await wander(hand, random, (what) => trail.push(what))
    await goHome(hand)
  }
  try {
    await within(VISIT_MS, 'the visit does not end', visit())
  } catch (error) {
    throw new Error(`after ${trail.join(', ')}`, { cause: error })
  }
}

/** Waits for `work` and throws `fault` if it takes longer. */
async function within<T>(ms: number, fault: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(fault)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * The fault after a visit, if it has one. No fault of the second half ends the host, so that its memory can be
 * measured.
 */
function faultOf(
  at: number,
  random: Random,
  { of, faults, printer, disk }: Pick<SoakOptions, 'faults' | 'printer' | 'disk'> & { readonly of: number }
): Fault | undefined {
  const every = Math.floor(of / Math.max(1, faults))
  if (faults === 0 || at % every !== every - 1) return undefined
  const inSecondHalf = at > of / 2
  const provided = { printer: printer !== undefined, disk: disk !== undefined }
  const allowed = FAULTS.filter(
    ({ name, needs }) => !(inSecondHalf && ENDS_HOST.includes(name)) && (needs === undefined || provided[needs])
  )
  return random.pick(random.oneIn(4) ? allowed : allowed.filter(({ slow }) => !slow))
}

/** Provokes a fault during a visit, and waits until the next visitor can touch the screen. */
async function suffer(
  place: Omit<FaultPlace, 'looked' | 'hand'>,
  held: Holding,
  fault: Fault,
  report: SoakReport
): Promise<Holding> {
  const { kiosk } = place
  const began = performance.now()
  const provoked = fault.provoke({ ...place, looked: held.looked, hand: held.hand })
  await within(FAULT_MS, `${fault.name}: it does not end`, provoked)
  if (!fault.replaces) {
    await goHome(held.hand)
    held.troubles.length = 0
    report.suffered(fault.name, performance.now() - began)
    return held
  }
  const next = await lookAgain(kiosk, held.looked.pid)
  report.suffered(fault.name, performance.now() - began)
  await held.looked.browser.close()
  return next
}

/** Waits for the page. If the host has ended, starts it again as `npm start` does. */
async function lookAgain(kiosk: OpenedKiosk, but: number): Promise<Holding> {
  const { process: host } = kiosk.host
  const ended = new Promise<'ended'>((resolve) => host.once('exit', () => resolve('ended')))
  const looking = hold(kiosk, but)
  if ((await Promise.race([looking, ended])) !== 'ended') return looking
  looking.then(({ looked }) => looked.browser.close()).catch(() => undefined)
  await kiosk.startAgain()
  return hold(kiosk, but)
}

/** Checks that settings and PIN are not lost. */
async function checkKept({ dataFolder }: OpenedKiosk, hand: PageHand): Promise<void> {
  const { organisation } = JSON.parse(await readFile(join(dataFolder, 'settings.json'), 'utf8')) as {
    organisation: { name: string }
  }
  if (organisation.name !== '試験健康保険組合') throw new Error('the settings are lost')
  await staffVisit(hand, createRandom(1), ['良い.faqpack'])
  await goHome(hand)
}
