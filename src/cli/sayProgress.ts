import type { BuildProgress } from '../core/content/buildPack'

const EVERY_MS = 2000

/** Reports the progress of a build through `say`, at most every two seconds, so that a quick build reports nothing. */
export function sayProgress(
  say: (line: string) => void,
  clock: () => number = () => performance.now()
): (progress: BuildProgress) => void {
  let last = clock()
  return ({ stage, done }) => {
    if (clock() - last < EVERY_MS) return
    last = clock()
    say(stage === 'build' ? `ことばを調べています… ${Math.floor(done * 100)}%` : '一つのファイルにまとめています…')
  }
}
