/**
 * Drivers that make a file, a message or a note of what is printed. Most ask for a file name by a dialog of the system,
 * which is the classic way out of a kiosk, and none brings out paper.
 */
const VIRTUAL_DRIVERS: readonly RegExp[] = [
  // Not the drivers for printers that take PDF or XPS themselves.
  /(?<!generic )pdf/i,
  /xps document writer/i,
  /onenote/i,
  /docuworks/i,
  // What Windows gives to programs that take print jobs: OneNote, and others from its store.
  /^microsoft (software printer driver|virtual print class driver)/i,
  // A fax line, but not a printer whose model is called FAX-2840.
  /\bshared fax\b|\b(lan|pc)-?fax\b|\bfax( driver)?\)?$/i
]

/** True for the name of a driver that puts nothing on paper. */
export function isVirtualDriver(driver: string): boolean {
  return VIRTUAL_DRIVERS.some((pattern) => pattern.test(driver))
}
