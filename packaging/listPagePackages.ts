import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const PACKAGE = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/

/**
 * Records which packages the pages are made of, in `page-packages.json` beside the folder of the pages. Only what the
 * bundler took from these packages ships, not their folders, so no list of installed packages names them. Their
 * licences still require that they are named. Fonts reach the pages as assets, everything else as modules.
 */
export function listPagePackages(): Plugin {
  return {
    name: 'list-page-packages',
    writeBundle({ dir = '.' }, bundle) {
      const assets = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? file.originalFileNames : []))
      const names = [...this.getModuleIds(), ...assets].flatMap((id) => PACKAGE.exec(`/${id}`)?.[1] ?? [])
      writeFileSync(join(dir, '..', 'page-packages.json'), JSON.stringify([...new Set(names)].sort(), undefined, 2))
    }
  }
}
