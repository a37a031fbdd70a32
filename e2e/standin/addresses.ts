const SCHEME = /^app:\/\/([\w.-]+)/
const STANDS_FOR = /^https:\/\/([\w.-]+)\.app\.test(?=\/|$)/

/** Chromium goes to no `app:` address by itself: here each host of that scheme is an https one that nobody else has. */
export function toWeb(url: string): string {
  return url.replace(SCHEME, 'https://$1.app.test')
}

/** The address the program knows. */
export function toApp(url: string): string {
  return url.replace(STANDS_FOR, 'app://$1')
}
