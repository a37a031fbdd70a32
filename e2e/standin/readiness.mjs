let ready = false

/** True once the app is ready. Much of Electron works only before that, or only after it. */
export function isReady() {
  return ready
}

/** Makes the app ready from now on. */
export function setReady() {
  ready = true
}
