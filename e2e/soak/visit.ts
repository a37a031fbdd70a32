import type { PageHand, Reachable } from './pageHand'
import type { Random } from './random'

const ALT = 1
const CTRL = 2
const META = 4
const SHIFT = 8

/** Texts in many scripts and lengths, including characters that no keyboard can type. */
const TEXTS = [
  'たいしょく',
  '保険証をなくした',
  'マイナンバーカード',
  'ﾏｲﾅﾎｹﾝｼｮｳ',
  'shikakukakuninsho',
  '資格確認書　いつ届く？',
  'こどもが生まれた',
  '１２３４５６７８',
  '山田太郎 昭和30年1月2日',
  '𠮷野家の髙橋さん',
  'Straße çà et là',
  'Здравствуйте',
  'مرحبا بالعالم',
  '안녕하세요',
  '👨‍👩‍👧‍👦🏥💊',
  'が\u3099か\u3099',
  '\u202egnirts',
  '\u0000\u0001\u001b[31m',
  '\ud800',
  "'; DROP TABLE items; --",
  '<img src=x onerror=alert(1)>',
  '${7*7} {{7*7}} %s %n',
  '.*+?^${}()|[]\\ title:保険 -証 ~1 ^9',
  '…。、！？・「」',
  'あ'.repeat(500),
  'ぬ'.repeat(40)
]

const SHORTCUTS: readonly (readonly [key: string, modifiers: number])[] = [
  ...['t', 'n', 'w', 'r', 'p', 's', 'o', 'j', 'h', 'd', 'f', 'l', 'u', '0', '-', '+'].map(
    (key) => [key, CTRL] as const
  ),
  ...['n', 'o', 'i', 'j', 'w', 't', 'Delete'].map((key) => [key, CTRL | SHIFT] as const),
  ...['ArrowLeft', 'Home', 'd', 'f', 'F4'].map((key) => [key, ALT] as const),
  ...['q', 'r', 'l'].map((key) => [key, META] as const),
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'ContextMenu', 'BrowserBack'].map((key) => [key, 0] as const),
  ['Escape', SHIFT],
  ['Delete', SHIFT]
]
const MOVES = ['Tab', 'Enter', 'Escape', 'ArrowDown', 'ArrowUp', 'PageDown', 'Backspace', ' ']

const WAYS_HOME = [
  '消してもどる',
  '最初にもどる',
  'おわる',
  '閉じる',
  '取り消す',
  'もどる',
  'やめる',
  'キャンセル',
  'つづける'
]
const START = '画面にふれてはじめる'
/** The newest notice, on the first screen: the shortest way to something to print. */
const NOTICE = 'これまでの健康保険証は、使えなくなりました'
/** How many touches the way home may take. */
const TRIES_HOME = 40
/** The kiosk waits for 30 seconds before it asks, and counts down for 20 more. */
const RESTED_MS = 40_000
/** How long a missing printer may keep a visitor waiting. */
const PRINTED_MS = 20_000

/**
 * One random visit from the waiting screen on. It makes no assumptions about what the screen shows. `tell` is called
 * before each action.
 */
export async function wander(hand: PageHand, random: Random, tell: (what: string) => void): Promise<void> {
  await start(hand)
  for (let left = random.int(1, 7); left > 0; left--) await actOnce(hand, random, tell)
}

/** Begins a visit and walks away: the kiosk asks, counts down, and is at its waiting screen again. */
export async function rest(hand: PageHand): Promise<void> {
  await start(hand)
  await hand.page.getByRole('dialog', { name: 'まだお使いですか' }).waitFor({ timeout: RESTED_MS })
  await hand.page.getByRole('button', { name: START }).waitFor({ timeout: RESTED_MS })
}

/** Opens an answer, prints it, and waits for the outcome on the screen. */
export async function printOnce(hand: PageHand): Promise<void> {
  await goHome(hand)
  for (const name of [START, NOTICE, '印刷する']) await touchNamed(hand, name)
  await hand.page.getByRole('status').filter({ hasText: /印刷/ }).waitFor({ timeout: PRINTED_MS })
}

/** Touches a button until the page has taken the touch: a screen that has just changed takes no touch at first. */
async function touchNamed(hand: PageHand, name: string): Promise<void> {
  for (let time = 0; time < TRIES_HOME; time++) {
    const button = nameIn(await hand.reachable(100), [name])
    if (!button) continue
    await hand.touch(button.x, button.y)
    if (await hand.page.evaluate(() => document.documentElement.dataset['touched'] === 'taken')) return
  }
  throw new Error(`「${name}」 takes no touch`)
}

async function start(hand: PageHand): Promise<void> {
  const button = nameIn(await hand.reachable(), [START])
  if (button) await hand.touch(button.x, button.y)
}

async function actOnce(hand: PageHand, random: Random, tell: (what: string) => void): Promise<void> {
  const anywhere = () => ({ x: random.int(0, 799), y: random.int(0, 1279) })
  const kind = random.next()
  if (kind < 0.55) {
    const buttons = await hand.reachable()
    if (buttons.length === 0) return
    const { name, x, y } = random.pick(buttons)
    tell(`touch ${name}`)
    await hand.touch(x, y)
    if (random.oneIn(5)) await hand.touch(x, y)
  } else if (kind < 0.7) {
    const { x, y } = anywhere()
    tell(`touch ${x} ${y}`)
    await hand.touch(x, y)
  } else if (kind < 0.83) {
    const fingers = kind < 0.78 ? random.int(2, 5) : 1
    tell(`move ${fingers} fingers`)
    const points = Array.from({ length: fingers }, anywhere)
    await hand.touchMany(points, random.int(-300, 300), random.int(-800, 800))
  } else if (kind < 0.91) {
    const text = random.pick(TEXTS)
    tell(`type ${JSON.stringify(text)}`)
    await hand.type(text)
  } else {
    const [key, modifiers] = kind < 0.96 ? random.pick(SHORTCUTS) : [random.pick(MOVES), 0]
    tell(`press ${key} with ${modifiers}`)
    await hand.press(key, modifiers)
  }
}

/**
 * Goes back to the waiting screen from anywhere, as a visitor would. If that fails, throws an error with what the
 * screen shows.
 */
export async function goHome(hand: PageHand): Promise<void> {
  let buttons = await hand.reachable()
  for (let time = 0; time < TRIES_HOME; time++) {
    if (nameIn(buttons, [START])) return
    const way = nameIn(buttons, WAYS_HOME)
    if (way) await hand.touch(way.x, way.y)
    // The result of a touch takes a frame or two, and more while something is loaded.
    buttons = await hand.reachable(way && time < 5 ? 'frame' : 100)
  }
  throw new Error(`no way back to the waiting screen: ${buttons.map(({ name }) => name).join(' | ')}`)
}

/** The first of the named buttons that is there. */
function nameIn(buttons: readonly Reachable[], names: readonly string[]): Reachable | undefined {
  return names.map((name) => buttons.find((one) => one.name === name)).find((one) => one !== undefined)
}
