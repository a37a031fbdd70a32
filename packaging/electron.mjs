import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ensureElectron } from '../scripts/electronRuntime.mjs'
import { ROOT, runNode } from '../scripts/run.mjs'
import { electronBuilderConfig } from './electronBuilder.mjs'

/**
 * Makes the packages with Electron for the system that this runs on: NSIS and zip on Windows, AppImage and deb on
 * Linux. electron-builder needs Node 22.12.
 * @param {string} application the staged application
 * @param {string} output
 * @returns {Promise<string | undefined>} why there are none, or undefined if they were made
 */
export async function buildElectron(application, output) {
  const runtime = await ensureElectron()
  if (runtime === undefined)
    return 'Electron の実行環境をこの端末に取り寄せられないので、Electron の配布物は作りません。'
  const { version } = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8'))
  const config = electronBuilderConfig({
    application,
    output,
    electronVersion: version,
    electronDist: dirname(runtime)
  })
  const file = join(ROOT, '.cache', 'package', 'electron-builder.json')
  writeFileSync(file, JSON.stringify(config, undefined, 2))
  const cli = 'packaging/tools/node_modules/electron-builder/cli.js'
  if ((await runNode(cli, ['--config', file, '--publish', 'never'], { quiet: true })) !== 0)
    throw new Error('Electron の配布物を作れませんでした。上の行が理由です。')
  await checkFuses(output)
  return undefined
}

/** Reads the fuses back from the package and throws if one is not set as it should be. @param {string} output */
async function checkFuses(output) {
  const { FuseState, FuseV1Options, getCurrentFuseWire } = await import(
    join(ROOT, 'packaging', 'tools', 'node_modules', '@electron', 'fuses', 'dist', 'index.js')
  )
  const programs = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((path) => /unpacked[\\/](?:madoguchi|Madoguchi)(?:\.exe)?$/.test(path))
    .map((path) => join(output, path))
  if (!programs.some(existsSync)) throw new Error(`${output}: 作ったプログラムが見つかりません。`)
  for (const program of programs) {
    const wire = await getCurrentFuseWire(program)
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments
    ]
    const on = [FuseV1Options.OnlyLoadAppFromAsar, FuseV1Options.EnableEmbeddedAsarIntegrityValidation]
    const wrong = [
      ...off.filter((fuse) => wire[fuse] !== FuseState.DISABLE),
      ...on.filter((fuse) => wire[fuse] !== FuseState.ENABLE)
    ]
    if (wrong.length > 0) throw new Error(`${program}: 切り替わっていないヒューズがあります: ${wrong.join(', ')}`)
  }
}
