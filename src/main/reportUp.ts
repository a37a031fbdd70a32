import { writeFileSync } from 'node:fs'

/**
 * Tells `npm start` that the kiosk shows, by the file it asked for: from here on a death is one of the kiosk, and not of
 * an Electron that cannot start on this machine. Does nothing where nobody asked.
 */
export function reportUp(file = process.env.MADOGUCHI_UP_FILE): void {
  if (file) writeFileSync(file, '')
}
