/**
 * Lets no finger act for 450 ms, and for 800 ms within 80 px of where the last one landed or while a dialog is open:
 * whoever touches twice, as many do with a mouse, means the screen that was there at the first touch. Called whenever a
 * screen or a dialog comes or goes; the keyboard goes on acting. The times stand in touchRest.css and are those of an
 * animation, not of a timer: no fault of a script can leave the page closed.
 */
export function restTouches(root: HTMLElement = document.documentElement): void {
  const turn = root.dataset['rest']?.startsWith('odd') ? 'even' : 'odd'
  root.dataset['rest'] = root.querySelector('dialog[open]') ? `${turn}-dialog` : turn
}
