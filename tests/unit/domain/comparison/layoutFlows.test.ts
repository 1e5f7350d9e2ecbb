import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../../content/schema.ts'
import { alignFlows, type Flow } from '../../../../renderer/domain/comparison/alignFlows.ts'
import {
  type FlowsInput,
  type FlowsLayout,
  ROW_HEADING,
  stepKey,
} from '../../../../renderer/domain/comparison/flowsDrawing.ts'
import { layoutFlows } from '../../../../renderer/domain/comparison/layoutFlows.ts'
import type { LayoutInput, Rect } from '../../../../renderer/domain/diagram/diagramLayout.ts'
import { loadSound, realFiles } from '../../content/realContent.ts'
import { faultsOf, measure, overlap, runsOf } from '../diagram/drawing.ts'
import { anyFlows, makeFlow, ROLES } from './makeFlow.ts'

const atlas = loadSound(realFiles)
const real = atlas.systems.flatMap((system) =>
  system.diagrams.map(
    (diagram): Flow => ({
      id: `${system.id}/${diagram.id}`,
      diagram,
      actors: system.actors,
    }),
  ),
)
const realRoles = atlas.vocabulary.roles.map(({ id }) => id)

function toInput(flows: readonly Flow[], roles: readonly string[], locale: Locale): FlowsInput {
  return {
    columns: flows.map(({ id, diagram }) => ({
      id,
      title: diagram.title[locale],
      links: diagram.links.map(({ from, to, condition, relation }) => ({
        from,
        to,
        label: (condition ?? relation)?.[locale],
      })),
    })),
    rows: alignFlows(flows, roles).map(({ role, cells }) => ({
      role,
      name: role.replaceAll('-', ' '),
      detail: 'Жок: Франция, Италия жана Америка Кошмо Штаттары',
      cells: cells.map((steps) =>
        steps.map(({ step, number }) => ({
          id: step.id,
          number,
          kind: step.kind,
          title: step.title[locale],
          actor: step.actor.replaceAll('-', ' '),
        })),
      ),
    })),
    absent: 'Макалада мындай кадам аталган эмес',
  }
}

/** The drawing as the tests of drawings know it. */
const asDrawn = (input: FlowsInput, { drawing }: FlowsLayout): LayoutInput => {
  const kinds = new Map(
    input.rows.flatMap(({ cells }) =>
      cells.flatMap((steps, column) =>
        steps.map((step) => [stepKey(input.columns[column]?.id ?? '', step.id), step] as const),
      ),
    ),
  )
  return {
    lanes: input.columns,
    nodes: drawing.nodes.map(({ id }) => ({
      id,
      lane: id.split('/').slice(0, 2).join('/'),
      kind: kinds.get(id)?.kind ?? 'act',
      title: kinds.get(id)?.title ?? '',
    })),
    links: input.columns
      .flatMap(({ id, links }) =>
        links.map(({ from, to, label }) => ({
          from: stepKey(id, from),
          to: stepKey(id, to),
          label,
        })),
      )
      .map((link, i) => ({ id: `link-${i}`, ...link })),
  }
}

/** What no comparison may show, one sentence per fault. */
function comparisonFaults(input: FlowsInput, layout: FlowsLayout): readonly string[] {
  const { drawing, rows, absences } = layout
  const faults = [...faultsOf(asDrawn(input, layout), drawing)]
  const ceiling = drawing.lanes[0]?.headingHeight ?? 0
  const boxOf = new Map(drawing.nodes.map((box) => [box.id, box]))
  let y = ceiling
  rows.forEach((row, index) => {
    if (row.y !== y) faults.push(`row ${row.role} leaves a gap`)
    y += row.height
    const text =
      row.nameLines.length * ROW_HEADING.nameLine +
      ROW_HEADING.verdictLine +
      row.detailLines.length * ROW_HEADING.detailLine
    if (text > row.height) faults.push(`the heading of ${row.role} is cut`)
    input.rows[index]?.cells.forEach((steps, column) => {
      const { id } = input.columns[column] ?? { id: '' }
      for (const step of steps) {
        const box = boxOf.get(stepKey(id, step.id))
        if (!box || box.y <= row.y || box.y + box.height >= row.y + row.height)
          faults.push(`${id}/${step.id} stands outside its row`)
      }
      const absence = absences.find((each) => each.column === id && each.role === row.role)
      if ((steps.length === 0) !== (absence !== undefined))
        faults.push(`${id} is not said to have no ${row.role}`)
    })
  })
  if (y !== drawing.height) faults.push('the rows are not as high as the drawing')
  drawing.links.forEach(({ id, points, label }, i) => {
    const from = asDrawn(input, layout).links[i]?.from ?? ''
    const lane = drawing.lanes.find((each) => from.startsWith(`${each.id}/`))
    if (!lane || points.some(({ x }) => x <= lane.x || x >= lane.x + lane.width))
      faults.push(`link ${id} leaves its column`)
    for (const absence of absences) {
      if (label && overlap(label, absence)) faults.push(`label of ${id} covers an absence`)
      for (const run of runsOf(points))
        if (overlap(boxOfRun(run), absence)) faults.push(`link ${id} passes an absence`)
    }
  })
  for (const absence of absences) {
    const lane = drawing.lanes.find(({ id }) => id === absence.column)
    const row = rows.find(({ role }) => role === absence.role)
    if (!lane || absence.x <= lane.x || absence.x + absence.width >= lane.x + lane.width)
      faults.push(`absence in ${absence.column} leaves its column`)
    if (!row || absence.y < row.y || absence.y + absence.height > row.y + row.height)
      faults.push(`absence of ${absence.role} leaves its row`)
    for (const line of absence.lines)
      if (measure(line, 'label') > absence.width) faults.push('the words of an absence are cut')
  }
  return faults
}

const boxOfRun = ([a, b]: ReturnType<typeof runsOf>[number]): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x) || 0.1,
  height: Math.abs(a.y - b.y) || 0.1,
})

describe('layoutFlows', () => {
  it('draws any flows on common rows without a fault', () => {
    fc.assert(
      fc.property(anyFlows(), (flows) => {
        const input = toInput(flows, ROLES, 'ky')

        expect(comparisonFaults(input, layoutFlows(input, measure))).toEqual([])
      }),
      { numRuns: 25, seed: 5 },
    )
  })

  it.each(['ky', 'ru', 'en'] as const)(
    'draws diagrams of the atlas without a fault, %s',
    (locale) => {
      fc.assert(
        fc.property(fc.shuffledSubarray(real, { minLength: 2, maxLength: 4 }), (flows) => {
          const input = toInput(flows, realRoles, locale)

          expect(comparisonFaults(input, layoutFlows(input, measure))).toEqual([])
        }),
        { numRuns: 12, seed: 3 },
      )
    },
  )

  it('keeps the words of an absence out of the way of links, even where a cell is full of them', () => {
    const steps = ['a title decision', 'b sale', 'c sale', 'd sale', 'e sale', 'f sale', 'g sale']
    const full = makeFlow('x/full', steps, ['a > b', 'a > c', 'a > d', 'a > e', 'a > f', 'a > g'])
    const other = makeFlow('y/other', ['a title', 'b service', 'c sale'], ['a > b > c'])
    const input = toInput([full, other], ROLES, 'en')

    const layout = layoutFlows(input, measure)

    expect(layout.absences.map(({ column, role }) => `${column} ${role}`)).toEqual([
      'x/full service',
    ])
    expect(comparisonFaults(input, layout)).toEqual([])
  })

  it('gives the same drawing for the same input', () => {
    const input = toInput(real.slice(0, 3), realRoles, 'ru')

    expect(layoutFlows(structuredClone(input), measure)).toEqual(layoutFlows(input, measure))
  })

  it('keeps steps of one role at one height, column by column', () => {
    const one = makeFlow('x/one', ['a title', 'b sale'], ['a > b'])
    const two = makeFlow('y/two', ['a title', 'b service', 'c sale'], ['a > b > c'])

    const { drawing } = layoutFlows(toInput([one, two], ROLES, 'en'), measure)
    const middle = (id: string) => {
      const box = drawing.nodes.find((node) => node.id === id)
      return box && box.y + box.height / 2
    }

    expect(middle('x/one/b')).toBe(middle('y/two/c'))
  })
})
