import type { Material } from './material.ts'

/** The topic that most of the claims have; null where none has more than half of them. */
export function topicOfClaims({ claims }: Material, ids: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) {
    const topic = claims.get(id)?.topic
    if (topic !== undefined) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  const [first] = [...counts].filter(([, count]) => 2 * count > ids.length)
  return first?.[0] ?? null
}
