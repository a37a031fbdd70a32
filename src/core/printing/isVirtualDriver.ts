/**
 * Drivers that turn what is printed into a file, a message or a note. Most of them ask for a file name in a dialog of
 * the system, which is the classic way out of a kiosk, and none of them produces paper.
 */
const VIRTUAL_DRIVERS: readonly RegExp[] = [
  // Not the drivers for printers that take PDF or XPS themselves.
  /(?<!generic )pdf/i,
  /xps document writer/i,
  /onenote/i,
  /docuworks/i,
  // The drivers of programs that take print jobs on Windows: OneNote, and others from the store.
  /^microsoft (software printer driver|virtual print class driver)/i,
  // A fax line, but not a printer whose model is called FAX-2840.
  /\bshared fax\b|\b(lan|pc)-?fax\b|\bfax( driver)?\)?$/i
]

/** True for the name of a driver that produces no paper. */
export function isVirtualDriver(driver: string): boolean {
  return VIRTUAL_DRIVERS.some((pattern) => pattern.test(driver))
}
