import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { KIOSK_PORT } from '../src/browser-host/listen'
import { EXIT } from '../src/core/kiosk/exitCodes'
import { ROOT } from '../scripts/run.mjs'
import { findOpenEnds } from './powershell'

const WINDOWS = join(ROOT, 'resources', 'deploy', 'windows')
const MANUAL = readFileSync(join(ROOT, 'docs', 'install.md'), 'utf8')
const read = (name: string) => readFileSync(join(WINDOWS, name), 'utf8')
const named = (ending: string) => readdirSync(WINDOWS).filter((name) => name.endsWith(ending))
const parse = (name: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(read(name), 'text/xml')

const SHELL = 'http://schemas.microsoft.com/ShellLauncher/2018/Configuration'
const SHELL_2 = 'http://schemas.microsoft.com/ShellLauncher/2019/Configuration'
const ACCESS = 'http://schemas.microsoft.com/AssignedAccess/2017/config'
const ACCESS_4 = 'http://schemas.microsoft.com/AssignedAccess/2021/config'
const GUID = /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/

function all(document: Document, namespace: string, name: string): Element[] {
  return [...document.getElementsByTagNameNS(namespace, name)]
}

/** The names of an element’s children in their order, which the documented schemas prescribe. */
function childrenOf(element: Element | null | undefined): string[] {
  return [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 1).map(({ nodeName }) => nodeName)
}

describe.each(['shell-launcher-electron.xml', 'shell-launcher-edge.xml'])('%s', (name) => {
  const document = parse(name)
  const [explorer, kiosk] = all(document, SHELL, 'Shell')

  it('has the shape of Shell Launcher, version 2', () => {
    expect(document.documentElement?.namespaceURI).toBe(SHELL)
    expect(childrenOf(document.documentElement)).toEqual(['Profiles', 'Configs'])
    expect(childrenOf(all(document, SHELL, 'Profiles')[0])).toEqual(['DefaultProfile', 'Profile'])
    expect(childrenOf(kiosk)).toEqual(['ReturnCodeActions', 'DefaultAction'])
    expect(childrenOf(all(document, SHELL, 'Config')[0])).toEqual(['AutoLogonAccount', 'Profile'])
    expect(kiosk?.getAttributeNS(SHELL_2, 'AppType')).toBe('Desktop')
  })

  it('gives the kiosk to the account that signs in automatically, and the desktop to everybody else', () => {
    const [profile, ofConfig] = all(document, SHELL, 'Profile')
    expect(profile?.getAttribute('Id')).toMatch(GUID)
    expect(ofConfig?.getAttribute('Id')).toBe(profile?.getAttribute('Id'))
    expect(explorer?.getAttribute('Shell')).toMatch(/\\explorer\.exe$/)
  })

  it('starts again after every end except those that are final for the kiosk itself', () => {
    const actions = all(document, SHELL, 'ReturnCodeAction').map((one) => [
      Number(one.getAttribute('ReturnCode')),
      one.getAttribute('Action')
    ])
    expect(actions).toEqual([EXIT.onPurpose, EXIT.wrongArguments, EXIT.runsAlready].map((code) => [code, 'DoNothing']))
    expect(all(document, SHELL, 'DefaultAction')[0]?.getAttribute('Action')).toBe('RestartShell')
  })

  it('starts programs that exist', () => {
    const [, place = '', file = ''] =
      /"%ProgramFiles%\\Madoguchi\\(?:(deploy)\\)?([^"]+)"/.exec(kiosk?.getAttribute('Shell') ?? '') ?? []
    expect(place === '' ? file === 'Madoguchi.exe' : existsSync(join(WINDOWS, file))).toBe(true)
  })
})

describe('assigned-access-edge.xml', () => {
  const document = parse('assigned-access-edge.xml')

  it('has the shape of a kiosk with one desktop program', () => {
    expect(document.documentElement?.namespaceURI).toBe(ACCESS)
    expect(childrenOf(document.documentElement)).toEqual(['Profiles', 'Configs'])
    const [profile] = all(document, ACCESS, 'Profile')
    expect(childrenOf(profile)).toEqual(['KioskModeApp', 'v4:BreakoutSequence'])
    expect(childrenOf(all(document, ACCESS, 'Config')[0])).toEqual(['AutoLogonAccount', 'DefaultProfile'])
    expect(profile?.getAttribute('Id')).toMatch(GUID)
    expect(all(document, ACCESS, 'DefaultProfile')[0]?.getAttribute('Id')).toBe(profile?.getAttribute('Id'))
  })

  it('opens Edge, the only program that it can lock, at the kiosk’s address, and prints without asking', () => {
    const [app] = all(document, ACCESS, 'KioskModeApp')
    expect(app?.getAttributeNS(ACCESS_4, 'ClassicAppPath')).toMatch(/\\msedge\.exe$/)
    const args = app?.getAttributeNS(ACCESS_4, 'ClassicAppArguments')?.split(' ')
    expect(args).toEqual(
      expect.arrayContaining([
        `http://127.0.0.1:${KIOSK_PORT}/`,
        '--kiosk',
        '--edge-kiosk-type=fullscreen',
        '--kiosk-printing'
      ])
    )
  })
})

it('no two profiles of the files have the same id', () => {
  const ids = named('.xml').map((name) => /Profile Id="([^"]+)"/.exec(read(name))?.[1])
  expect(ids.length).toBe(3)
  expect(new Set(ids).size).toBe(3)
})

describe.each(named('.ps1'))('%s', (name) => {
  const script = read(name)

  it('has the byte order mark that Windows PowerShell 5.1 needs to read its Japanese', () => {
    expect(script.startsWith('\uFEFF')).toBe(true)
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('closes its brackets and quotes, stops at the first error, and changes no account’s own settings', () => {
    expect(findOpenEnds(script)).toEqual([])
    expect(script).toContain("$ErrorActionPreference = 'Stop'")
    expect(script).not.toMatch(/HKCU|HKEY_CURRENT_USER/)
  })
})

describe.each(named('.ps1').filter((name) => name !== 'start-hidden.ps1'))('%s', (name) => {
  const script = read(name)

  it('can be undone and shown, and the manual says how', () => {
    expect(script).toContain("[ValidateSet('on', 'off', 'show')][string]$Verb")
    for (const verb of ['on', 'off', 'show']) expect(script).toMatch(new RegExp(`^ *#? *${name} ${verb}\\b`, 'm'))
    for (const verb of ['on', 'off']) expect(MANUAL).toContain(`${name} ${verb}`)
  })
})

it('all locks of the system can be undone: each is a value with a path, a name and a type', () => {
  const locks = [
    ...read('system-locks.ps1').matchAll(/@\{ Path = (["'])(.+?)\1; Name = '(\w+)'; Type = '(\w+)'; Value = /g)
  ]
  expect(locks.length).toBe(read('system-locks.ps1').match(/^ {2}@\{ Path/gm)?.length)
  expect(locks.map(([, , , name]) => name)).toEqual(
    expect.arrayContaining(['AllowEdgeSwipe', 'DisableBalloonTips', 'NoDriveTypeAutoRun', 'DontShowUI'])
  )
})

it('the manual names every file of the locks', () => {
  for (const name of readdirSync(WINDOWS)) expect(MANUAL, name).toContain(name)
})

it('a bracket or quote that is left open is found, with its line', () => {
  expect(findOpenEnds("if ($a) {\n  'it''s (fine' # ( here\n}")).toEqual([])
  expect(findOpenEnds('if ($a) {\n  Get-Item "x`"y"')).toEqual(['line 1: no }'])
  expect(findOpenEnds('$a = 1\n)')).toEqual(['line 2: ) closes nothing'])
  expect(findOpenEnds("$a = 'x\n")).toEqual(["line 1: ' is not closed"])
})
