/** The windows that are not destroyed. @type {Set<import('./browserWindow.mjs').BrowserWindow>} */
export const openWindows = new Set()
