/**
 * The exit codes of a host, for whatever starts it. Every code but `onPurpose`, `wrongArguments` and `runsAlready`
 * means that starting again may help.
 */
export const EXIT = {
  /** Staff or the system asked it to end. */
  onPurpose: 0,
  /** The arguments it was started with are wrong (EX_USAGE of sysexits.h). */
  wrongArguments: 64,
  /** Another kiosk is running on the same data folder; it has been brought to the front if that is possible. */
  runsAlready: 69,
  /** It ended because of something that a new start may fix (EX_TEMPFAIL). */
  startAgain: 75,
  /** The kiosk's own data or files prevented the start (EX_CONFIG); the reason has been reported. */
  cannotStart: 78
} as const
