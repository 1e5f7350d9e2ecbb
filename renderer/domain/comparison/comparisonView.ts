/** How the table is looked at: all of it stands in the address, so that a view can be kept and sent. */
export interface ComparisonView {
  /** Ids of the systems chosen; `null` for all, also those added to the atlas later. */
  readonly systems: readonly string[] | null
  readonly dimensions: readonly string[] | null
  readonly families: readonly string[] | null
  readonly models: readonly string[] | null
  readonly query: string
  readonly hidesSilent: boolean
  readonly sort: SortKey
  readonly direction: SortDirection
  readonly orientation: Orientation
}

/** `order` is that of the content; `told` is how many of the shown dimensions the article speaks of. */
export type SortKey = 'order' | 'name' | 'model' | 'family' | 'told' | `by:${string}`
export type SortDirection = 'up' | 'down'

/**
 * Systems stand as rows by default: one question is then read down its column, and a click on the head
 * of a column sorts by it, as in every table a learner knows.
 */
export type Orientation = 'systems-as-rows' | 'systems-as-columns'

export const WHOLE_TABLE: ComparisonView = {
  systems: null,
  dimensions: null,
  families: null,
  models: null,
  query: '',
  hidesSilent: false,
  sort: 'order',
  direction: 'up',
  orientation: 'systems-as-rows',
}

const LISTS = ['systems', 'dimensions', 'families', 'models'] as const
const SORT_KEY = /^(?:order|name|model|family|told|by:[a-z0-9-]+)$/

/** Reads a view from the query of an address. What it does not understand it leaves at the default. */
export function readView(search: URLSearchParams): ComparisonView {
  const list = (name: string) => search.get(name)?.split(',').filter(Boolean) ?? null
  const sort = search.get('sort') ?? ''
  return {
    systems: list('systems'),
    dimensions: list('dimensions'),
    families: list('families'),
    models: list('models'),
    query: search.get('q') ?? '',
    hidesSilent: search.get('silent') === 'hidden',
    sort: isSortKey(sort) ? sort : WHOLE_TABLE.sort,
    direction: search.get('direction') === 'down' ? 'down' : 'up',
    orientation: search.get('across') === 'systems' ? 'systems-as-columns' : 'systems-as-rows',
  }
}

/** The query of an address that says this view, without what is as by default. */
export function writeView(view: ComparisonView): URLSearchParams {
  const search = new URLSearchParams()
  for (const name of LISTS) {
    const chosen = view[name]
    if (chosen) search.set(name, chosen.join(','))
  }
  if (view.query !== '') search.set('q', view.query)
  if (view.hidesSilent) search.set('silent', 'hidden')
  if (view.sort !== WHOLE_TABLE.sort) search.set('sort', view.sort)
  if (view.direction === 'down') search.set('direction', 'down')
  if (view.orientation === 'systems-as-columns') search.set('across', 'systems')
  return search
}

export const isSortKey = (text: string): text is SortKey => SORT_KEY.test(text)

/** The dimension by whose values `sort` sorts, if it does. */
export const sortedDimension = (sort: SortKey): string | null =>
  sort.startsWith('by:') ? sort.slice(3) : null
