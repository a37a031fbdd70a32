import type { Channel } from './channels'

/**
 * The names of all channels, for the preload, which must not contain the schema library. The compiler reports a name
 * that is missing here or that belongs to no channel.
 */
const CHANNEL_NAMES: Readonly<Record<Channel, true>> = {
  'kiosk:view': true,
  'kiosk:picture': true,
  'kiosk:beat': true,
  'content:home': true,
  'content:category': true,
  'content:errand': true,
  'content:item': true,
  'content:counter': true,
  'content:glossary': true,
  'search:edition': true,
  'search:failed': true,
  'print:preview': true,
  'print:submit': true,
  'print:sheet': true,
  'print:ready': true,
  'print:outcome': true,
  'print:finish': true,
  'print:forget': true,
  'stats:count': true,
  'staff:door': true,
  'staff:open': true,
  'staff:stay': true,
  'staff:leave': true,
  'staff:change-pin': true,
  'staff:status': true,
  'staff:build': true,
  'staff:files': true,
  'staff:update-check': true,
  'staff:update-progress': true,
  'staff:update-cancel': true,
  'staff:update-item': true,
  'staff:update-publish': true,
  'staff:notes-print': true,
  'staff:notes-save': true,
  'staff:undo': true,
  'staff:settings-read': true,
  'staff:settings-write': true,
  'staff:kanji': true,
  'staff:text-lines': true,
  'staff:picture-take': true,
  'staff:picture-remove': true,
  'staff:fleet': true,
  'staff:fleet-publish': true,
  'staff:folder-check': true,
  'staff:content-export': true,
  'staff:printers': true,
  'staff:test-print': true,
  'staff:stats': true,
  'staff:stats-export': true,
  'staff:quit': true
}

/** True for the name of a channel. */
export function isChannelName(name: string): name is Channel {
  return Object.hasOwn(CHANNEL_NAMES, name)
}
