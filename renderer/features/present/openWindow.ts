import { goWhereOneCameFrom } from '../../state/hashLocation.ts'

const NAMES = { audience: 'atlas-audience', presenter: 'atlas-presenter' } as const

/** A window of its own for another side of a presentation; the same one again where it is open already. */
export function openWindow(place: string, side: keyof typeof NAMES): void {
  window.open(`#${place}`, NAMES[side], 'popup,width=1280,height=720')?.focus()
}

/** A window that was opened so is closed; in any other one goes back to where one came from. */
export function leaveWindow(otherwise: string): void {
  const isOpenedHere = Object.values<string>(NAMES).includes(window.name)
  if (isOpenedHere && window.opener !== null) window.close()
  if (!window.closed) goWhereOneCameFrom(otherwise)
}
