interface Spot {
  readonly x: number
  readonly y: number
}

/** Where the pen goes when it draws a path of the absolute commands M L H V A C S Z, curves by their chords. */
export function penPath(path: string): readonly Spot[] {
  const spots: Spot[] = []
  for (const [, command = '', given = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (given.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const from = spots.at(-1) ?? { x: 0, y: 0 }
    const [last = 0] = numbers.slice(-1)
    const [lastButOne = 0] = numbers.slice(-2)
    switch (command) {
      case 'H':
        spots.push({ x: last, y: from.y })
        break
      case 'V':
        spots.push({ x: from.x, y: last })
        break
      case 'Z':
        spots.push(spots[0] ?? from)
        break
      case 'M':
      case 'L':
      case 'A':
      case 'C':
      case 'S':
        spots.push({ x: lastButOne, y: last })
        break
      default:
        throw new Error(`The pen does not know ${command}`)
    }
  }
  return spots
}
