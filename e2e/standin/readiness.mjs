let ready = false

/** Whether the app is ready. Much of Electron works only before that, or only after. */
export function isReady() {
  return ready
}

/** From here on the app is ready. */
export function setReady() {
  ready = true
}
