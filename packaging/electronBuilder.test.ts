import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { electronBuilderConfig, FUSES } from './electronBuilder.mjs'

const config = electronBuilderConfig({
  application: '/staged',
  output: '/dist',
  electronVersion: '45.4.1',
  electronDist: '/electron'
})

describe('the packages of Electron', () => {
  it('hold the staged application and nothing else, in one archive whose integrity is checked', () => {
    expect(config.directories).toEqual({ app: '/staged', output: '/dist' })
    expect(config.files).toEqual(['**/*'])
    expect(config.asar).toBe(true)
    expect(config).not.toHaveProperty('asarUnpack')
    expect(config.electronFuses).toMatchObject({
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true
    })
  })

  it('let no other program and no debugger in, and need no keyring', () => {
    const off = Object.entries(FUSES).flatMap(([name, isOn]) => (isOn ? [] : [name]))
    expect(off).toEqual(
      expect.arrayContaining([
        'runAsNode',
        'enableNodeOptionsEnvironmentVariable',
        'enableNodeCliInspectArguments',
        'enableCookieEncryption'
      ])
    )
  })

  it('install for all accounts on Windows, silently if asked, and come in two kinds on Linux', () => {
    expect(config.win.target.map(({ target }) => target)).toEqual(['nsis', 'zip'])
    expect(config.linux.target.map(({ target }) => target)).toEqual(['AppImage', 'deb'])
    // Every NSIS installer has the silent switch `/S`. Installed for the machine, it asks for no choice.
    expect(config.nsis).toMatchObject({ perMachine: true, deleteAppDataOnUninstall: false })
    expect(config.publish).toBeNull()
  })

  it('contain the locks of Windows', () => {
    for (const { from } of config.win.extraFiles)
      expect(existsSync(join(from, 'shell-launcher-electron.xml'))).toBe(true)
  })
})
