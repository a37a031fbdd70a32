const CLOSES: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' }
/** A comment, a text in single quotes, a text in double quotes with its escapes, or a bracket. */
const TOKEN = /<#[\s\S]*?#>|#[^\n]*|'(?:[^']|'')*'|"(?:`[\s\S]|""|[^"`])*"|`[\s\S]|[()[\]{}'"]/g

/**
 * The brackets and quotes of a PowerShell script that are not closed, by line. No parser of PowerShell can be installed
 * without an install script, and these are the errors that keep a script from starting.
 */
export function findOpenEnds(script: string): string[] {
  const open: { readonly close: string; readonly line: number }[] = []
  const faults: string[] = []
  for (const { 0: token, index } of script.matchAll(TOKEN)) {
    const line = script.slice(0, index).split('\n').length
    const close = CLOSES[token]
    if (close !== undefined) open.push({ close, line })
    else if (token === "'" || token === '"') faults.push(`line ${line}: ${token} is not closed`)
    else if (/^[)}\]]$/.test(token) && open.pop()?.close !== token) faults.push(`line ${line}: ${token} closes nothing`)
  }
  return [...faults, ...open.map(({ close, line }) => `line ${line}: no ${close}`)]
}
