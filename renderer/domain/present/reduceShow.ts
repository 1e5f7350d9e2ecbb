import type { PlaceInPart, Show } from '../lesson/show.ts'
import type { ShowCommand } from './command.ts'
import { fitShow } from './fitShow.ts'
import { framesOf, isBranch } from './framesOf.ts'
import { beginningOf, fitPlace } from './placeInPart.ts'
import { boundsOf, type Script } from './script.ts'

/**
 * The presentation after a command, its revision one higher; the very same object where the command
 * changes nothing. While the screen is blank a move first brings back the picture; a question asked aside
 * is first taken away.
 */
export function reduceShow(script: Script, kept: Show, command: ShowCommand): Show {
  const fitted = fitShow(script, kept)
  const show = isMove(command) ? withoutAside(script, fitted) : fitted
  const revision = kept.revision + 1
  const takesAway = show !== fitted && (command.kind === 'next' || command.kind === 'back')
  if (takesAway) return { ...show, revision }
  const changed = change(script, show, command)
  return changed === null ? kept : { ...show, ...changed, revision }
}

/** Without a question that stands before a part which is none itself; the same object where there is none. */
const withoutAside = (script: Script, show: Show): Show =>
  show.ask !== null && !show.blank && script[show.part]?.kind !== 'question'
    ? { ...show, ask: null }
    : show

const MOVES: readonly ShowCommand['kind'][] = [
  'next',
  'back',
  'first',
  'last',
  'jump',
  'choose',
  'nextPart',
  'previousPart',
  'goToPart',
]
const isMove = ({ kind }: ShowCommand): boolean => MOVES.includes(kind)

type Change = Partial<Omit<Show, 'id' | 'revision'>> | null

function change(script: Script, show: Show, command: ShowCommand): Change {
  const part = script[show.part]
  const { least, most } = boundsOf(part, show.choices)
  const reveal = (revealed: number): Change => (revealed === show.revealed ? null : { revealed })
  switch (command.kind) {
    case 'next':
      if (show.blank) return { blank: null }
      return show.revealed < most ? reveal(show.revealed + 1) : enter(script, show, show.part + 1)
    case 'back':
      if (show.blank) return { blank: null }
      return show.revealed > least
        ? reveal(show.revealed - 1)
        : enter(script, show, show.part - 1, 'behind')
    case 'first':
      if (show.revealed > least) return reveal(least)
      return show.part === 0 ? null : { ...beginningOf(script[0], 'before'), part: 0, left: {} }
    case 'last':
      if (show.revealed < most) return reveal(most)
      return enter(script, show, script.length - 1, 'behind')
    case 'jump':
      return jump(script, show, command.number)
    case 'choose':
      return choose(script, show, command.at, command.to)
    case 'nextPart':
      return enter(script, show, show.part + 1)
    case 'previousPart':
      return enter(script, show, show.part - 1)
    case 'goToPart':
      return enter(script, show, command.part)
    case 'blank':
      return { blank: show.blank === command.colour ? null : command.colour }
    case 'camera':
      return { camera: show.camera === 'whole' ? 'follow' : 'whole' }
    case 'tool':
      if (command.tool === 'none' && show.tool === 'none') return null
      return { tool: show.tool === command.tool ? 'none' : command.tool }
    case 'colour':
      return { tool: 'pen', colour: command.colour }
    case 'cover':
      return { covered: { isOn: !show.covered.isOn, uncovered: [] } }
    case 'uncover':
      return uncover(show, command.step)
    case 'ask':
      return { ask: command.ask }
    case 'changeAsk': {
      const ask = show.ask && command.change(show.ask)
      return ask === show.ask ? null : { ask }
    }
    case 'theme':
      return command.theme === show.theme ? null : { theme: command.theme }
    case 'locale':
      return command.locale === show.locale ? null : { locale: command.locale }
    case 'restart':
      return {
        ...beginningOf(script[0], 'before'),
        part: 0,
        left: {},
        blank: null,
        startedAt: command.now,
      }
  }
}

/** To another part, as it was left; null where there is no such part. */
function enter(
  script: Script,
  show: Show,
  to: number,
  from: 'before' | 'behind' = 'before',
): Change {
  const part = script[to]
  const here = script[show.part]
  if (!part || !here || part === here) return null
  const { revealed, choices, covered, ask } = show
  const left: Record<string, PlaceInPart> = {
    ...show.left,
    [here.id]: { revealed, choices, covered, ask },
  }
  const before = show.left[part.id]
  return { part: to, left, ...(before ? fitPlace(part, before) : beginningOf(part, from)) }
}

function jump(script: Script, show: Show, number: number): Change {
  const part = script[show.part]
  const { least, most } = boundsOf(part, show.choices)
  if (part?.kind !== 'diagram') {
    const isWithin = Number.isInteger(number) && least <= number && number <= most
    return isWithin && number !== show.revealed ? { revealed: number } : null
  }
  if (part.step !== null) return null
  const place = (choices: Show['choices']): number =>
    1 + framesOf(part.diagram, choices).findIndex((frame) => frame.number === number)
  const along = place(show.choices)
  if (along > 0) return along === show.revealed ? null : { revealed: along }
  // Off the way taken: then no way is taken.
  const otherwise = place({})
  return otherwise > 0 ? { revealed: otherwise, choices: {} } : null
}

function choose(script: Script, show: Show, at: string, to: string): Change {
  const part = script[show.part]
  if (part?.kind !== 'diagram' || part.step !== null || !isBranch(part.diagram, at, to)) return null
  const before = framesOf(part.diagram, show.choices)
  const position = before.findIndex(({ step }) => step === at)
  if (position < 0 || position >= show.revealed) return null
  // What was chosen later was chosen on the way that is now left.
  const earlier = before
    .slice(0, position)
    .flatMap(({ step }) => (show.choices[step] === undefined ? [] : [[step, show.choices[step]]]))
  const choices: Show['choices'] = Object.fromEntries([...earlier, [at, to]])
  const leads = framesOf(part.diagram, choices)[position + 1]?.step === to
  const revealed = position + (leads ? 2 : 1)
  const isSame = revealed === show.revealed && show.choices[at] === to
  return isSame ? null : { choices, revealed }
}

function uncover({ covered }: Show, step: string): Change {
  if (!covered.isOn) return null
  const uncovered = covered.uncovered.includes(step)
    ? covered.uncovered.filter((each) => each !== step)
    : [...covered.uncovered, step]
  return { covered: { isOn: true, uncovered } }
}
