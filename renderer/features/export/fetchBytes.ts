const known = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/** The bytes of one of our own files, fetched once. */
export function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const before = known.get(url)
  if (before) return before
  const fetching = fetchOnce(url)
  known.set(url, fetching)
  // What failed may succeed next time.
  fetching.catch(() => known.delete(url))
  return fetching
}

async function fetchOnce(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
