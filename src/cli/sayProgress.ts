import type { BuildProgress } from '../core/content/buildPack'

const EVERY_MS = 2000

/** Tells by `say` how far a build has come, no more often than every two seconds: a quick one stays quiet. */
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
