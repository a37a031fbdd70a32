import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeProtocol } from '../testing/fakeElectron'
import { serveAppFiles } from './serveAppFiles'

let top: string
let request: ReturnType<typeof fakeProtocol>['request']

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'madoguchi-files-'))
  await mkdir(join(top, 'pages', 'assets'), { recursive: true })
  await writeFile(join(top, 'pages', 'index.html'), '<p>窓口</p>')
  await writeFile(join(top, 'pages', 'assets', 'page.js'), '1')
  await writeFile(join(top, 'pages', 'notes.txt'), 'no type of ours')
  await writeFile(join(top, 'secret.html'), 'outside')
  await symlink(join(top, 'secret.html'), join(top, 'pages', 'link.html'))
  const protocol = fakeProtocol()
  serveAppFiles(protocol.fake, join(top, 'pages'))
  request = protocol.request
})

afterAll(() => rm(top, { recursive: true }))

describe('serveAppFiles', () => {
  it('serves a page under the policy of the kiosk', async () => {
    const response = await request('app://kiosk/')
    expect(await response.text()).toBe('<p>窓口</p>')
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it('serves a script with its own type', async () => {
    const response = await request('app://kiosk/assets/page.js?v=1')
    expect(response.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    'app://kiosk/../secret.html',
    'app://kiosk/%2e%2e/secret.html',
    'app://kiosk/..%2fsecret.html',
    'app://kiosk/assets/..%5c..%5csecret.html',
    'app://kiosk/link.html',
    'app://kiosk/none.html',
    'app://kiosk/notes.txt',
    'app://kiosk/assets',
    'app://kiosk/%',
    'app://kiosk/index.html%00.js'
  ])('does not serve %s', async (url) => {
    const response = await request(url)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
  })

  it.each([
    ['app://other/index.html', 'GET'],
    ['app://kiosk/index.html', 'POST']
  ])('refuses %s by %s', async (url, method) => {
    expect((await request(url, method)).status).toBe(403)
  })
})
