import { lazyPart } from '../../../ui/lazyPart.tsx'
import type { OwnFormat } from '../exportFormat.ts'
import type { TablesMakerProps } from '../TablesMaker.tsx'

export const csvFormat: OwnFormat = {
  id: 'csv',
  Maker: lazyPart<TablesMakerProps>(async () => (await import('../TablesMaker.tsx')).TablesMaker),
}
