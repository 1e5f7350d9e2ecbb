import {
  Banknote,
  Building2,
  CircleCheck,
  Clock,
  Coins,
  FileText,
  Flag,
  Gavel,
  Landmark,
  type LucideIcon,
  Scale,
  Split,
  SquarePen,
  User,
  Users,
} from 'lucide-react'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ACTOR_ICONS, KIND_ICONS } from '../../../../renderer/domain/drawing/iconPaths.ts'

/** What the library draws, its circles and rectangles spelt as arcs. */
function pathsOf(icon: LucideIcon): readonly string[] {
  const svg = renderToStaticMarkup(createElement(icon))
  return [...svg.matchAll(/<(path|circle|rect) ([^>]*)>/g)].map(([, tag, text = '']) => {
    const given = Object.fromEntries(
      [...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    if (tag === 'path') return given.d ?? ''
    const [cx, cy, r] = [Number(given.cx), Number(given.cy), Number(given.r)]
    if (tag === 'circle')
      return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
    const [x, y, c] = [Number(given.x), Number(given.y), Number(given.rx)]
    const [w, h] = [Number(given.width) - 2 * c, Number(given.height) - 2 * c]
    const arc = (dx: number, dy: number) => `a${c} ${c} 0 0 1 ${dx} ${dy}`
    return `M${x + c} ${y}h${w}${arc(c, c)}v${h}${arc(-c, c)}h${-w}${arc(-c, -c)}v${-h}${arc(c, -c)}z`
  })
}

it('draws the icons of steps as the screen does', () => {
  expect(KIND_ICONS).toEqual({
    start: pathsOf(Flag),
    act: pathsOf(SquarePen),
    decision: pathsOf(Split),
    document: pathsOf(FileText),
    payment: pathsOf(Coins),
    'time-limit': pathsOf(Clock),
    sanction: pathsOf(Gavel),
    outcome: pathsOf(CircleCheck),
  })
})

it('draws the icons of actors as the screen does', () => {
  expect(ACTOR_ICONS).toEqual({
    court: pathsOf(Scale),
    enforcer: pathsOf(Gavel),
    creditor: pathsOf(Banknote),
    debtor: pathsOf(User),
    authority: pathsOf(Landmark),
    profession: pathsOf(Users),
    other: pathsOf(Building2),
  })
})
