import { readFileSync, writeFileSync } from 'node:fs'

/** Lets a test look into the browser of the session. All the rest of the policy stays in force. */
export function allowDeveloperTools(file: string): void {
  const policy = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...policy, DeveloperToolsAvailability: 1 }))
}
