import type { LocatedProblem } from '../core/content/readItems'

/** `folder/file:line field: reason`, a form from which an editor can jump to the line. */
export function formatProblem({ file, line, field, reason, severity }: LocatedProblem, folder: string): string {
  const warning = severity === 'warning' ? '(注意) ' : ''
  return `${folder.replace(/\/$/, '')}/${file}:${line} ${field}: ${warning}${reason}`
}
