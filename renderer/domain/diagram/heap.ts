import { at } from './at.ts'

/** Binary heap of whole numbers by cost; equal costs come out in the order of the numbers. */
export class Heap {
  private readonly costs: number[] = []
  private readonly items: number[] = []

  get size(): number {
    return this.items.length
  }

  push(item: number, cost: number): void {
    let i = this.items.length
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (!this.before(item, cost, parent)) break
      this.items[i] = at(this.items, parent)
      this.costs[i] = at(this.costs, parent)
      i = parent
    }
    this.items[i] = item
    this.costs[i] = cost
  }

  /** The cheapest item; -1 when there is none. */
  pop(): number {
    const top = this.items[0]
    const item = this.items.pop()
    const cost = this.costs.pop()
    if (top === undefined || item === undefined || cost === undefined) return -1
    if (this.items.length > 0) this.sink(item, cost)
    return top
  }

  private sink(item: number, cost: number): void {
    const size = this.items.length
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= size) break
      const right = child + 1
      if (right < size && this.before(at(this.items, right), at(this.costs, right), child)) {
        child = right
      }
      if (this.before(item, cost, child)) break
      this.items[i] = at(this.items, child)
      this.costs[i] = at(this.costs, child)
      i = child
    }
    this.items[i] = item
    this.costs[i] = cost
  }

  private before(item: number, cost: number, index: number): boolean {
    const other = at(this.costs, index)
    return cost < other || (cost === other && item < at(this.items, index))
  }
}
