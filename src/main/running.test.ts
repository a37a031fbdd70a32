import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  app,
  calls,
  data,
  DISPLAY,
  displays,
  heard,
  openKiosk,
  startElectron,
  system,
  SYSTEM_IDLE_SECONDS,
  useMainStage,
  windows
} from './testing/mainStage'

useMainStage()

describe('while it runs', () => {
  beforeEach(async () => {
    startElectron()
    await import('./index')
    await vi.waitFor(() => {
      expect(system.has('resume')).toBe(true)
    })
  })

  it('renews the page when the machine wakes', () => {
    system.get('resume')?.()
    expect(windows.opened).toHaveLength(2)
  })

  it('fits the window to a display that was turned', () => {
    displays.get('display-metrics-changed')?.()
    expect(windows.at(0).setBounds).toHaveBeenCalledExactlyOnceWith(DISPLAY)
  })

  it('gives the page to its watch: a lost page is killed, an old one renewed, and the system tells how long it was idle', () => {
    const page = openKiosk.mock.calls[0]?.[1].page
    expect(page.silenceMs).toBe(20_000)
    expect(page.systemIdleSeconds()).toBe(SYSTEM_IDLE_SECONDS)
    windows.at(0).window.emit('ready-to-show')
    page.lost('silent')
    expect(windows.at(0).forcefullyCrashRenderer).toHaveBeenCalledOnce()
    page.renew('touch')
    expect(windows.opened).toHaveLength(2)
  })

  it('reports to the program that started it that it shows', () => {
    const up = join(data, 'up')
    vi.stubEnv('MADOGUCHI_UP_FILE', up)
    openKiosk.mock.calls[0]?.[1].page.up()
    vi.unstubAllEnvs()
    expect(existsSync(up)).toBe(true)
  })

  it('starts again when the graphics process keeps dying', async () => {
    for (let death = 0; death < 3; death++)
      app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 139 })
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 75')
    })
  })

  it('starts again after an exception that nobody caught', async () => {
    const before = heard.find(([event]) => event === 'uncaughtException')?.[1] ?? []
    const [ours] = process.listeners('uncaughtException').filter((listener) => !before.includes(listener))
    ours?.(new Error('nobody waits for this'), 'uncaughtException')
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 75')
    })
  })

  it('ends on purpose when the system shuts down', async () => {
    system.get('shutdown')?.()
    await vi.waitFor(() => {
      expect(calls.slice(-2)).toEqual(['close', 'exit 0'])
    })
  })

  it('ends on purpose if staff ask for it', async () => {
    openKiosk.mock.calls[0]?.[1].quit()
    await vi.waitFor(() => {
      expect(calls.at(-1)).toBe('exit 0')
    })
  })
})
