/** Deeper than anything we write; a hostile file could otherwise exhaust the stack. */
const MAX_DEPTH = 64

/**
 * JSON with sorted keys and no spaces: equal values give equal text, whatever order their keys were
 * written in. Absent and `undefined` properties are the same. Throws RangeError on deeper nesting.
 */
export const canonicalJson = (value: unknown): string => write(value, 0)

const write = (value: unknown, depth: number): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (depth >= MAX_DEPTH) throw new RangeError(`nested deeper than ${MAX_DEPTH}`)
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join()}]`

  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${write(item, depth + 1)}`)
  return `{${pairs.join()}}`
}
