/** A radio button or a box to tick wants its arrows and Space, and no letter. */
const WRITES =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], [role="dialog"]'

/** Whether what has the keyboard is written into, or stands before everything else: then letters and figures are its own. */
export const wantsKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITES) !== null
