/** Where a peer draws. */
export function stage(): HTMLElement {
  const found = document.getElementById('stage')
  if (!found) throw new Error('the page has no #stage')
  return found
}

/** What a peer draws, written into its page so that nothing has to be fetched for it. */
export function readDrawn<T>(): T {
  // The bench wrote it itself, in the form that this peer takes.
  return JSON.parse(document.getElementById('drawn')?.textContent ?? 'null') as T
}
