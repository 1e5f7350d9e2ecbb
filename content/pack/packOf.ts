/** The id that a thing of a pack has in the atlas. */
export const idInPack = (packId: string, id: string): string => `${packId}.${id}`

/** Id of the pack that a thing of the atlas comes from; null for what is built in. */
export function packOf(id: string): string | null {
  const dot = id.indexOf('.')
  return dot > 0 ? id.slice(0, dot) : null
}

/** The id as it stands in the author's files. */
export const idInFiles = (id: string): string => id.slice(id.indexOf('.') + 1)
