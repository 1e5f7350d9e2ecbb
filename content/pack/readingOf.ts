import { type Document, isScalar, type Node, type Pair, visit } from 'yaml'
import type { Fault } from '../faults/fault.ts'
import type { Locale } from '../names.ts'
import type { Path, Reading } from '../sheet.ts'
import { fillTexts, type MissingText } from './fillTexts.ts'
import { PACK_LIMITS } from './limits.ts'

export interface FilledText extends MissingText {
  readonly file: string
}

/** Names under which an object would reach into what every object has. */
const OF_EVERY_OBJECT: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** How the files of a pack are read: nothing in them is trusted, and missing languages are filled and noted. */
export const readingOf = (language: Locale, filled: FilledText[]): Reading => ({
  refuse: (document) => [...keysToRefuse(document)],
  fill: (value, file) => {
    const { value: whole, missing } = fillTexts(value, language)
    for (const each of missing) filled.push({ file, ...each })
    const places = new Set(missing.map(({ path, locale }) => keyOf(path, locale)))
    return { value: whole, isWritten: (path, locale) => !places.has(keyOf(path, locale)) }
  },
})

const keyOf = (path: Path, locale: Locale): string => [...path, locale].join('\n')

function* keysToRefuse(document: Document) {
  const faults: { readonly at: number; readonly fault: Fault }[] = []
  visit(document, {
    Node: (_key, node: Node, path) => {
      if (path.filter((part) => 'items' in part).length <= PACK_LIMITS.depth) return undefined
      faults.push({
        at: node.range?.[0] ?? 0,
        fault: { code: 'too-deep' },
      })
      return visit.BREAK
    },
    Pair: (_index, { key }: Pair) => {
      const at = isScalar(key) ? (key.range?.[0] ?? 0) : 0
      if (!isScalar(key)) faults.push({ at, fault: { code: 'key-no-word' } })
      else if (OF_EVERY_OBJECT.has(String(key.value)))
        faults.push({ at, fault: { code: 'key-forbidden', name: String(key.value) } })
    },
  })
  yield* faults
}
