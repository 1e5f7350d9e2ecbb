import type {
  DiagramLayout,
  LayoutInput,
  MeasureText,
  Point,
  Rect,
} from '../../../../renderer/domain/diagram/diagramLayout.ts'

/** A font without kerning, so that widths can be told by counting. */
export const measure: MeasureText = (text, style) =>
  text.length * (style === 'heading' ? 8.5 : style === 'label' ? 7 : 7.6)

export function makeInput(
  lanes: readonly string[],
  nodes: readonly string[],
  links: readonly string[],
): LayoutInput {
  return {
    lanes: lanes.map((id) => ({ id, title: `Actor ${id}` })),
    nodes: nodes.map((words) => {
      const [id = '', lane = '', kind = 'act'] = words.split(' ')
      const isDecision = kind === 'decision'
      return { id, lane, kind: isDecision ? 'decision' : 'act', title: `Step ${id} of the case` }
    }),
    links: links.map((words, index) => {
      const [from = '', to = '', ...label] = words.split(' ')
      return { id: `${index}`, from, to, label: label.join(' ') || undefined }
    }),
  }
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

export function runsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.flatMap((point, i) => {
    const before = points[i - 1]
    return before ? [[before, point] as const] : []
  })
}

function boxOf([a, b]: readonly [Point, Point]): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** Whether a run (a box without width or height) goes through the inside of a box. */
function pierces(run: readonly [Point, Point], box: Rect): boolean {
  const { x, y, width, height } = boxOf(run)
  return (
    x < box.x + box.width &&
    box.x < x + width + (width === 0 ? 1e-9 : 0) &&
    y < box.y + box.height &&
    box.y < y + height + (height === 0 ? 1e-9 : 0) &&
    (width > 0 || (x > box.x && x < box.x + box.width)) &&
    (height > 0 || (y > box.y && y < box.y + box.height))
  )
}

function isOnBorder(point: Point, box: Rect): boolean {
  const right = box.x + box.width
  const bottom = box.y + box.height
  const isInX = point.x >= box.x && point.x <= right
  const isInY = point.y >= box.y && point.y <= bottom
  return (
    (isInX && (point.y === box.y || point.y === bottom)) ||
    (isInY && (point.x === box.x || point.x === right))
  )
}

/** What no drawing may show: one sentence per fault, so that a failing test says what is wrong. */
export function faultsOf(
  input: LayoutInput,
  layout: DiagramLayout,
  letters: MeasureText = measure,
): readonly string[] {
  return [
    ...laneFaults(layout, input, letters),
    ...nodeFaults(layout, input, letters),
    ...linkFaults(layout, input),
    ...labelFaults(layout, input, letters),
    ...runFaults(layout, input),
  ]
}

function laneFaults(
  { lanes, width, height }: DiagramLayout,
  input: LayoutInput,
  measure: MeasureText,
): string[] {
  const faults: string[] = []
  let x = 0
  lanes.forEach((lane, i) => {
    if (lane.id !== input.lanes[i]?.id) faults.push(`lane ${lane.id} is out of order`)
    if (lane.x !== x || lane.y !== 0) faults.push(`lane ${lane.id} leaves a gap`)
    if (lane.height !== height) faults.push(`lane ${lane.id} is not as high as the drawing`)
    x += lane.width
    for (const line of lane.headingLines) {
      if (measure(line, 'heading') > lane.width) faults.push(`heading of ${lane.id} is too wide`)
    }
  })
  if (x !== width) faults.push('the lanes are not as wide as the drawing')
  return faults
}

function nodeFaults(
  { lanes, nodes }: DiagramLayout,
  input: LayoutInput,
  measure: MeasureText,
): string[] {
  const faults: string[] = []
  nodes.forEach((node, i) => {
    const lane = lanes.find(({ id }) => id === input.nodes[i]?.lane)
    const isInside =
      lane &&
      node.x > lane.x &&
      node.x + node.width < lane.x + lane.width &&
      node.y > lane.headingHeight &&
      node.y + node.height < lane.height
    if (!isInside) faults.push(`node ${node.id} stands outside its lane`)
    if (![node.x, node.y].every(Number.isInteger)) faults.push(`node ${node.id} is off the pixels`)
    if (node.lines.some((line) => measure(line, 'node') > node.width - 20)) {
      faults.push(`text of ${node.id} is too wide`)
    }
    if (node.lines.length * 19 + 22 > node.height) faults.push(`text of ${node.id} is too high`)
    for (const other of nodes.slice(i + 1)) {
      if (overlap(node, other)) faults.push(`nodes ${node.id} and ${other.id} overlap`)
    }
  })
  return faults
}

function linkFaults({ nodes, links }: DiagramLayout, input: LayoutInput): string[] {
  const faults: string[] = []
  const boxes = new Map(nodes.map((node) => [node.id, node]))
  links.forEach((link, i) => {
    const { points } = link
    const source = boxes.get(input.links[i]?.from ?? '')
    const target = boxes.get(input.links[i]?.to ?? '')
    const first = points[0]
    const last = points.at(-1)
    if (!source || !first || !isOnBorder(first, source))
      faults.push(`link ${link.id} starts in the air`)
    if (!target || !last || !isOnBorder(last, target))
      faults.push(`link ${link.id} ends in the air`)
    if (!points.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))) {
      faults.push(`link ${link.id} is off the pixels`)
    }
    for (const run of runsOf(points)) {
      const [a, b] = run
      if ((a.x === b.x) === (a.y === b.y)) faults.push(`link ${link.id} has a run askew or empty`)
      for (const node of nodes) {
        if (pierces(run, node)) faults.push(`link ${link.id} passes under ${node.id}`)
      }
    }
  })
  return faults
}

function labelFaults(
  { width, lanes, nodes, links }: DiagramLayout,
  input: LayoutInput,
  measure: MeasureText,
): string[] {
  const faults: string[] = []
  const headingHeight = lanes[0]?.headingHeight ?? 0
  const labels = links.flatMap(({ id, label }) => (label ? [{ id, ...label }] : []))
  links.forEach(({ id, label, points }, i) => {
    if ((input.links[i]?.label === undefined) !== (label === undefined)) {
      faults.push(`link ${id} lost its label`)
    }
    if (label && !runsOf(points).some((run) => overlap(label, grown(boxOf(run))))) {
      faults.push(`label of ${id} is not on its link`)
    }
  })
  labels.forEach((label, i) => {
    if (label.y < headingHeight || label.x < 0 || label.x + label.width > width) {
      faults.push(`label of ${label.id} leaves the drawing`)
    }
    if (label.lines.some((line) => measure(line, 'label') > label.width)) {
      faults.push(`label of ${label.id} is too narrow`)
    }
    for (const node of nodes) {
      if (overlap(label, node)) faults.push(`label of ${label.id} covers ${node.id}`)
    }
    for (const other of labels.slice(i + 1)) {
      if (overlap(label, other)) faults.push(`labels of ${label.id} and ${other.id} overlap`)
    }
  })
  return faults
}

function grown(box: Rect): Rect {
  return { x: box.x - 0.5, y: box.y - 0.5, width: box.width + 1, height: box.height + 1 }
}

/** Runs of links to different nodes that lie on each other: nobody could tell the links apart. */
function runFaults({ links }: DiagramLayout, input: LayoutInput): string[] {
  const faults: string[] = []
  links.forEach((one, i) => {
    links.slice(i + 1).forEach((two, j) => {
      const a = input.links[i]
      const b = input.links[i + 1 + j]
      if (a?.to === b?.to && a?.from !== b?.from) return
      for (const run of runsOf(one.points)) {
        for (const other of runsOf(two.points)) {
          if (lieOnEachOther(run, other)) faults.push(`links ${one.id} and ${two.id} coincide`)
        }
      }
    })
  })
  return faults
}

function lieOnEachOther(a: readonly [Point, Point], b: readonly [Point, Point]): boolean {
  const one = boxOf(a)
  const two = boxOf(b)
  if (one.width === 0 && two.width === 0) {
    return one.x === two.x && one.y < two.y + two.height && two.y < one.y + one.height
  }
  if (one.height === 0 && two.height === 0) {
    return one.y === two.y && one.x < two.x + two.width && two.x < one.x + one.width
  }
  return false
}
