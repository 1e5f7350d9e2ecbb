/** A window of its own for another side of a presentation; the same one again where it is open already. */
export function openWindow(place: string, name: string): void {
  window.open(`#${place}`, name, 'popup,width=1280,height=720')?.focus()
}
