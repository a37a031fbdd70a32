import { join } from 'node:path'
import { ROOT } from '../scripts/run.mjs'

/**
 * Electron runs only what ships: it cannot be used as Node, takes no debugger, and loads no code from outside the
 * archive.
 */
export const FUSES = /** @type {const} */ ({
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  // The kiosk has no cookies. To get a key for them, Electron would wait for a keyring that nobody unlocks.
  enableCookieEncryption: false,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false
})

/**
 * The configuration of electron-builder for a staged application. The archive holds that folder and nothing else.
 * @param {{ application: string, output: string, electronVersion: string, electronDist?: string }} places
 */
export function electronBuilderConfig({ application, output, electronVersion, electronDist }) {
  return {
    appId: 'jp.madoguchi.kiosk',
    productName: 'Madoguchi',
    artifactName: 'madoguchi-electron-${version}-${os}-${arch}.${ext}',
    directories: { app: application, output },
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    files: ['**/*'],
    asar: true,
    npmRebuild: false,
    nodeGypRebuild: false,
    electronFuses: FUSES,
    publish: null,
    win: {
      extraFiles: [{ from: join(ROOT, 'resources', 'deploy', 'windows'), to: 'deploy' }],
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'zip', arch: ['x64'] }
      ]
    },
    nsis: {
      oneClick: false,
      perMachine: true,
      allowElevation: true,
      createDesktopShortcut: false,
      deleteAppDataOnUninstall: false
    },
    linux: {
      category: 'Utility',
      maintainer: 'Madoguchi maintainers <maintainers@madoguchi.invalid>',
      target: [
        { target: 'AppImage', arch: ['x64'] },
        { target: 'deb', arch: ['x64'] }
      ]
    }
  }
}
