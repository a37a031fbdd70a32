import type { LocatedProblem } from '../core/content/readItems'

/** `folder/file:line field: reason`, so that an editor can jump there. */
export function formatProblem({ file, line, field, reason, severity }: LocatedProblem, folder: string): string {
  const warning = severity === 'warning' ? '(注意) ' : ''
  return `${folder.replace(/\/$/, '')}/${file}:${line} ${field}: ${warning}${reason}`
}
