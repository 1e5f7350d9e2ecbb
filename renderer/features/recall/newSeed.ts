/** A new shuffle for every attempt. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
