import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run, runNode } from '../scripts/run.mjs'
import { NODE_VERSION } from './platforms.mjs'

/** The folder of programs that only packaging needs, with a lock file of its own. Their install scripts are not run. */
const TOOLS = join(ROOT, 'packaging', 'tools')

/** Installs those programs. */
export async function ensureTools() {
  const args = ['ci', '--prefix', TOOLS, '--ignore-scripts', '--omit=optional', '--no-audit', '--loglevel=error']
  const code = await run('npm', args, { quiet: true, shell: process.platform === 'win32' })
  if (code !== 0)
    throw new Error('配布物を作るための部品を入れられませんでした。ネットワークの接続を確かめてください。')
}

/**
 * Writes the bill of materials of what ships (CycloneDX, JSON). CycloneDX's own tool lists the whole tree of packages.
 * What is not in `packages` is needed only for the build and is left out.
 * @param {string} file
 * @param {readonly import('./shippedPackages.mjs').ShippedPackage[]} packages
 */
export async function writeSbom(file, packages) {
  const cli = 'packaging/tools/node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js'
  const args = ['--ignore-npm-errors', '--output-reproducible', '--output-format', 'JSON', '--output-file', file]
  if ((await runNode(cli, args, { quiet: true })) !== 0) throw new Error(`${file}: 部品表を作れませんでした。`)
  writeFileSync(
    file,
    `${JSON.stringify(keepShipped(JSON.parse(readFileSync(file, 'utf8')), packages), undefined, 2)}\n`
  )
}

/**
 * @param {any} sbom
 * @param {readonly import('./shippedPackages.mjs').ShippedPackage[]} packages
 */
function keepShipped(sbom, packages) {
  const shipped = new Set(packages.map(({ name, version }) => `${name}@${version}`))
  const components = sbom.components.filter((/** @type {any} */ component) => {
    const name = component.group ? `${component.group}/${component.name}` : component.name
    return shipped.has(`${name}@${component.version}`)
  })
  const node = {
    type: 'platform',
    'bom-ref': `node@${NODE_VERSION}`,
    name: 'node',
    version: NODE_VERSION,
    licenses: [{ license: { id: 'MIT' } }],
    purl: `pkg:generic/node@${NODE_VERSION}`
  }
  const kept = [...components, node]
  const refs = new Set([sbom.metadata.component['bom-ref'], ...kept.map((component) => component['bom-ref'])])
  const dependencies = sbom.dependencies
    .filter((/** @type {any} */ { ref }) => refs.has(ref))
    .map((/** @type {any} */ { ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((/** @type {string} */ other) => refs.has(other))
    }))
  return { ...sbom, components: kept, dependencies }
}
