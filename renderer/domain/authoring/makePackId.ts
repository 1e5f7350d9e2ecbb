import { slugOf } from './makeId.ts'

/** As much of a title as leaves room for the rest. */
const LONGEST = 28

/** The id of a new pack: a readable beginning, where there is one, and chance behind it. */
export function makePackId(title: string, chance: string): string {
  // A copy of a copy has one tail, not two.
  const start = slugOf(title.replace(/-[0-9a-f]{4,8}$/, ''))
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return `${start || 'pack'}-${chance}`
}
