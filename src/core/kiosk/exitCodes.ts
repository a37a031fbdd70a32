/**
 * How a host ends, for whatever starts it. Every code but `onPurpose`, `wrongArguments` and `runsAlready` means that
 * starting again may help.
 */
export const EXIT = {
  /** At the word of staff or of the system. */
  onPurpose: 0,
  /** The arguments it was started with are wrong (EX_USAGE of sysexits.h). */
  wrongArguments: 64,
  /** Another kiosk is at work on the same data folder; it has been brought to the front where that is possible. */
  runsAlready: 69,
  /** It died of something that a new start may mend (EX_TEMPFAIL). */
  startAgain: 75,
  /** The kiosk's own data or files stopped the start (EX_CONFIG); it has been told why. */
  cannotStart: 78
} as const
