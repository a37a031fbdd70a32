import { writeFileSync } from 'node:fs'

/**
 * Writes the file by which `npm start` learns that the kiosk shows. If the program dies after this, that is not because
 * Electron cannot start on this machine. Does nothing if no file was asked for.
 */
export function reportUp(file = process.env.MADOGUCHI_UP_FILE): void {
  if (file) writeFileSync(file, '')
}
