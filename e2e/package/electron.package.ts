import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const ROOT = resolve(import.meta.dirname, '../..')
/** The folder that `npm run package` stages for electron-builder. */
const APPLICATION = join(ROOT, '.cache/package/application')
const fromTools = createRequire(join(ROOT, 'packaging/tools/package.json'))

interface Packaging {
  electronBuilderConfig(places: { application: string; output: string; electronVersion: string }): object
}

interface Asar {
  createPackage(folder: string, file: string): Promise<void>
  listPackage(file: string, options: { isPack: boolean }): string[]
  extractFile(file: string, path: string): Buffer
}
const asar = fromTools('@electron/asar') as Asar

interface Ajv {
  compile(schema: object): { (config: unknown): boolean; errors?: unknown }
}
const AjvClass = (fromTools('ajv') as { default: new (options: object) => Ajv }).default

test('electron-builder knows every word of its configuration', async () => {
  const { electronBuilderConfig } = (await import(join(ROOT, 'packaging/electronBuilder.mjs'))) as Packaging
  const config = electronBuilderConfig({ application: APPLICATION, output: ROOT, electronVersion: '45.4.1' })
  const schema = JSON.parse(readFileSync(fromTools.resolve('app-builder-lib/scheme.json'), 'utf8')) as object
  const check = new AjvClass({ strict: false, allErrors: true }).compile(schema)
  check(config)
  expect(check.errors ?? []).toEqual([])
  check({ ...config, asarr: true })
  expect(check.errors).not.toBeNull()
})

test('the archive of the Electron packages would contain programs, workers, the wasm and the pack, whole, and no sources', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'asar-'))
  const file = join(folder, 'app.asar')
  await asar.createPackage(APPLICATION, file)
  const paths = asar.listPackage(file, { isPack: false }).map((path) => path.replace(/^[\\/]/, ''))
  const wasm = paths.find((path) => path.endsWith('.wasm')) ?? ''
  const held = ['out/main/index.js', 'out/main/pack-worker.js', 'out/main/table-worker.js', 'out/preload/index.cjs']
  expect(paths).toEqual(expect.arrayContaining([...held, 'out/renderer/index.html', 'out/bundled.faqpack', wasm]))
  expect(paths.filter((path) => /^src\b|\.(ts|vue|map)$|node_modules\/(vite|electron|vitest)$/.test(path))).toEqual([])
  for (const path of ['package.json', 'out/bundled.faqpack', wasm])
    expect(asar.extractFile(file, path).equals(readFileSync(join(APPLICATION, path))), path).toBe(true)
  expect(JSON.parse(asar.extractFile(file, 'package.json').toString())).toMatchObject({ main: 'out/main/index.js' })
  rmSync(folder, { recursive: true })
})
