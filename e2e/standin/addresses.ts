const SCHEME = /^app:\/\/([\w.-]+)/
const STANDS_FOR = /^https:\/\/([\w.-]+)\.app\.test(?=\/|$)/

/**
 * The https address that stands for an `app:` address, to which Chromium itself cannot go. Nobody else has that host.
 */
export function toWeb(url: string): string {
  return url.replace(SCHEME, 'https://$1.app.test')
}

/** The address the program knows. */
export function toApp(url: string): string {
  return url.replace(STANDS_FOR, 'app://$1')
}
