/**
 * Ignores touches for 450 ms, and for 800 ms within 80 px of where the last finger landed or while a dialog is open: a
 * visitor who touches twice, as many do with a mouse, means the screen that was there at the first touch. Called
 * whenever a screen or a dialog appears or disappears; the keyboard keeps working. The times are in touchRest.css and
 * are those of an animation, not of a timer, so that no fault in a script can leave the page blocked.
 */
export function restTouches(root: HTMLElement = document.documentElement): void {
  const turn = root.dataset['rest']?.startsWith('odd') ? 'even' : 'odd'
  root.dataset['rest'] = root.querySelector('dialog[open]') ? `${turn}-dialog` : turn
}
