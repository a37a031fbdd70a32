import type { Plugin } from 'vite'

/**
 * Stops the build if a page would load the package `name`, and names the file that imports it. Imports of types alone
 * are gone before a bundler sees them.
 */
export function keepOutOfPages(name: string): Plugin {
  return {
    name: `keep-${name}-out-of-pages`,
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === name || id.startsWith(`${name}/`))
        this.error(`${importer} would bring ${name} into the page: put what the page needs into a file without it`)
    }
  }
}
