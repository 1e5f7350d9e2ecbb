import { expect, it } from 'vitest'
import { fileNameOf } from '../../../../renderer/features/saving/fileNameOf.ts'

it.each([
  ['Аткаруунун үч модели', 'Аткаруунун үч модели'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['  ..hidden.. ', 'hidden'],
  ['line\nbreak\u0000\u202eend', 'line break end'],
  ['///', ''],
  ['ө'.repeat(99), 'ө'.repeat(60)],
])('makes a name of a file of %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})
