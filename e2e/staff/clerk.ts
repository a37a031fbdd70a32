import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { tap } from '../tap'
import { button } from '../visitor'

export const PIN = '480713'
/** How long the core may take to read, analyse and vet the whole content on a busy machine. */
export const CONTENT_MS = 120_000
/** A little longer than the corner has to be held. */
const HOLD_MS = 3100

/**
 * Holds the top right corner for as long as needed. The page's clock must be installed, so that no real time passes.
 */
export async function holdCorner(kiosk: Page): Promise<void> {
  const width = await kiosk.evaluate(() => innerWidth)
  await kiosk.mouse.move(width - 20, 20)
  await kiosk.mouse.down()
  await kiosk.clock.runFor(HOLD_MS)
  await kiosk.mouse.up()
  await door(kiosk).waitFor()
}

/** The dialog that asks for the PIN. */
export function door(kiosk: Page): Locator {
  return kiosk.getByRole('dialog', { name: '職員用の暗証番号' })
}

/** Types a PIN with a finger. */
export async function touchPin(kiosk: Page, pin: string): Promise<void> {
  for (const digit of pin) await tap(door(kiosk).getByRole('button', { name: digit, exact: true }))
  await tap(button(kiosk, '決定'))
}

/** Opens the menu of a new kiosk, whose PIN is set first. */
export async function enterNewKiosk(kiosk: Page): Promise<void> {
  await kiosk.clock.install()
  await holdCorner(kiosk)
  await expect(door(kiosk)).toContainText('これから使う暗証番号を決めます')
  await touchPin(kiosk, PIN)
  await expect(door(kiosk)).toContainText('もう一度')
  await touchPin(kiosk, PIN)
  await kiosk.getByRole('heading', { name: '職員メニュー' }).waitFor()
}

/** Opens the menu of a kiosk whose PIN is set. */
export async function enter(kiosk: Page): Promise<void> {
  await holdCorner(kiosk)
  await touchPin(kiosk, PIN)
  await kiosk.getByRole('heading', { name: '職員メニュー' }).waitFor()
}

/** Opens a section of the menu. */
export async function openSection(kiosk: Page, name: string): Promise<void> {
  await tap(button(kiosk, name))
  await kiosk.getByRole('heading', { name, level: 1 }).waitFor()
}

/** Puts a file into the folder that stands in for a stick. */
export async function putOnStick(dataFolder: string, name: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(join(dataFolder, 'import'), { recursive: true })
  await writeFile(join(dataFolder, 'import', name), bytes)
}
