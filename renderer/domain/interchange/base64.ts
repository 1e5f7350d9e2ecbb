const PIECE = 0x8000

/** In pieces, because a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let from = 0; from < bytes.length; from += PIECE)
    binary += String.fromCharCode(...bytes.subarray(from, from + PIECE))
  return btoa(binary)
}
