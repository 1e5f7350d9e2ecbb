import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  readView,
  WHOLE_TABLE,
  writeView,
} from '../../../../renderer/domain/comparison/comparisonView.ts'

const ids = fc.option(fc.array(fc.constantFrom('france', 'usa', 'not-stated'), { minLength: 0 }))

it('reads every view back from the address that it wrote', () => {
  const anyView = fc.record({
    systems: ids,
    dimensions: ids,
    families: ids,
    models: ids,
    query: fc.string(),
    hidesSilent: fc.boolean(),
    sort: fc.constantFrom('order' as const, 'told' as const, 'by:main-law' as const),
    direction: fc.constantFrom('up' as const, 'down' as const),
    orientation: fc.constantFrom('systems-as-rows' as const, 'systems-as-columns' as const),
  })

  fc.assert(
    fc.property(anyView, (view) => {
      expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view)
    }),
  )
})

it('writes nothing of what is as by default', () => {
  expect(writeView(WHOLE_TABLE).toString()).toBe('')
})

it('takes the default where an address makes no sense', () => {
  const search = new URLSearchParams('sort=by:&direction=sideways&across=nothing&silent=maybe')

  expect(readView(search)).toEqual(WHOLE_TABLE)
})
