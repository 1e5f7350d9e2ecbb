import type { Random } from '../random.ts'
import type { Roster } from './roster.ts'

/** Who is here and was not called in this round. */
export const waiting = ({ names, called, absent }: Roster): readonly string[] => {
  const passed = new Set([...called, ...absent])
  return names.filter((name) => !passed.has(name))
}

/**
 * Somebody by chance. Everyone is called once before anyone is called twice; then a new round begins,
 * not with the one that the last round ended with. Nobody where nobody is here.
 */
export function callSomebody(roster: Roster, random: Random): Roster {
  const inRound = waiting(roster)
  if (inRound.length > 0) return calling(roster, inRound, random)
  const anew: Roster = { ...roster, called: [] }
  const here = waiting(anew)
  const others = here.filter((name) => name !== roster.current)
  return calling(anew, others.length > 0 ? others : here, random)
}

/** Somebody else in the place of the one just called, who is called later in the round. */
export function callSomebodyElse(roster: Roster, random: Random): Roster {
  const { current } = roster
  const others = waiting(roster)
  if (current === null || others.length === 0) return callSomebody(roster, random)
  return calling(
    { ...roster, called: roster.called.filter((name) => name !== current) },
    others,
    random,
  )
}

/** The one just called is not here: not called any more, and somebody else is. */
export function markAbsent(roster: Roster, random: Random): Roster {
  const { current } = roster
  if (current === null) return roster
  return callSomebody(
    {
      ...roster,
      called: roster.called.filter((name) => name !== current),
      absent: [...roster.absent.filter((name) => name !== current), current],
    },
    random,
  )
}

/** Somebody has come after all. */
export const markPresent = (roster: Roster, name: string): Roster => ({
  ...roster,
  absent: roster.absent.filter((each) => each !== name),
})

function calling(roster: Roster, among: readonly string[], random: Random): Roster {
  const name = among[Math.floor(random() * among.length)]
  if (name === undefined) return { ...roster, current: null }
  return { ...roster, called: [...roster.called, name], current: name }
}
