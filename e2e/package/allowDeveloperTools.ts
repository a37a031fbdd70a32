import { readFileSync, writeFileSync } from 'node:fs'

/** Allows developer tools, so that a test can drive the session's browser. The rest of the policy stays in force. */
export function allowDeveloperTools(file: string): void {
  const policy = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...policy, DeveloperToolsAvailability: 1 }))
}
