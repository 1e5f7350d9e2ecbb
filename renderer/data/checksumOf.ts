import { canonicalJson } from '../domain/memory/canonicalJson.ts'

/**
 * «sha256:» and 64 hex digits over the canonical JSON of a file's body. Needs a secure context (the app
 * scheme, https or localhost). RangeError when nested too deep.
 */
export const checksumOf = async (body: unknown): Promise<string> => {
  const bytes = new TextEncoder().encode(canonicalJson(body))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
  return `sha256:${hex.join('')}`
}
