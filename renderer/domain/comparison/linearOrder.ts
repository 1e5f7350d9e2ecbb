import { at } from '../diagram/at.ts'

/** What `a` before `b` is worth: `weights[a][b]`, whole numbers. */
export type Weights = readonly (readonly number[])[]

/** Knots of this size are untied exactly (2^n steps), larger ones by hill-climbing. */
const MOST_EXACT = 10

/**
 * Puts items in one line so that as little weight as possible is gone against: the linear ordering
 * problem, or Kemeny's median order where the weights are votes (J. G. Kemeny, "Mathematics without
 * numbers", 1959). Items that mostly precede each other in a circle form a knot; some best order
 * never mixes knots (M. Truchon, "An extension of the Condorcet criterion and Kemeny orders",
 * 1998), so knots are put in line first and each is untied alone: exactly, by dynamic programming
 * over subsets (E. L. Lawler, "A comment on minimum feedback arc sets", 1964), or, where it is
 * large, by moving single items while that helps (T. Schiavinotto and T. Stützle, "The linear
 * ordering problem", 2004). Where nothing decides, the item with the lower index comes first, so that
 * the same weights always give the same order.
 */
export function linearOrder(weights: Weights): readonly number[] {
  return knotsInLine(weights).flatMap((knot) =>
    knot.length <= MOST_EXACT ? bestOrder(knot, weights) : climb(knot, weights),
  )
}

const weight = (weights: Weights, a: number, b: number): number => at(at(weights, a), b)

function knotsInLine(weights: Weights): readonly (readonly number[])[] {
  const reach = reachability(weights)
  const leads = (a: number, b: number) => at(at(reach, a), b)
  const left = new Set(weights.keys())
  const knots: number[][] = []
  while (left.size > 0) {
    const rest = [...left]
    const first = rest.find((item) => rest.every((b) => !leads(b, item) || leads(item, b)))
    // Some item always has nothing before it but its own knot: knots themselves form no circle.
    if (first === undefined) throw new RangeError('the weights are no square table')
    const knot = rest.filter((b) => b === first || (leads(first, b) && leads(b, first)))
    for (const item of knot) left.delete(item)
    knots.push(knot)
  }
  return knots
}

/** Whether a way of majorities leads from one item to another (S. Warshall, 1962). */
function reachability(weights: Weights): readonly (readonly boolean[])[] {
  const reach = weights.map((row, a) => row.map((w, b) => w > weight(weights, b, a)))
  for (const middle of reach.keys())
    for (const row of reach)
      if (row[middle])
        for (const [to, leads] of at(reach, middle).entries()) if (leads) row[to] = true
  return reach
}

/** Best orders of ever larger subsets, each found from its first item and the best order of the rest. */
function bestOrder(knot: readonly number[], weights: Weights): readonly number[] {
  const full = 2 ** knot.length - 1
  const cost = [0]
  const costOfFirst = (set: number, first: number): number => {
    const others = knot.filter((_, i) => i !== first && set & (1 << i))
    const against = others.reduce((sum, item) => sum + weight(weights, item, at(knot, first)), 0)
    return against + at(cost, set & ~(1 << first))
  }
  const members = (set: number): readonly number[] => [...knot.keys()].filter((i) => set & (1 << i))
  for (let set = 1; set <= full; set++)
    cost.push(Math.min(...members(set).map((first) => costOfFirst(set, first))))

  const order: number[] = []
  for (let set = full; set > 0; ) {
    const first = members(set).find((i) => costOfFirst(set, i) === at(cost, set)) ?? 0
    order.push(at(knot, first))
    set &= ~(1 << first)
  }
  return order
}

function climb(knot: readonly number[], weights: Weights): readonly number[] {
  const lead = (item: number): number =>
    knot.reduce((sum, b) => sum + weight(weights, item, b) - weight(weights, b, item), 0)
  const order = [...knot].sort((a, b) => lead(b) - lead(a) || a - b)
  for (let better = true; better; ) {
    better = false
    for (const item of knot) {
      const from = order.indexOf(item)
      const to = bestPlace(order, from, weights)
      if (to === from) continue
      order.splice(from, 1)
      order.splice(to, 0, item)
      better = true
    }
  }
  return order
}

function bestPlace(order: readonly number[], from: number, weights: Weights): number {
  const item = at(order, from)
  let best = from
  let most = 0
  for (const step of [-1, 1])
    for (let to = from + step, gain = 0; to >= 0 && to < order.length; to += step) {
      const passed = at(order, to)
      gain += step * (weight(weights, passed, item) - weight(weights, item, passed))
      if (gain <= most) continue
      most = gain
      best = to
    }
  return best
}
