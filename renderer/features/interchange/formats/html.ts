import { PageMaker } from '../../pageFile/index.ts'
import type { OwnFormat } from '../exportFormat.ts'

export const htmlFormat: OwnFormat = { id: 'html', Maker: PageMaker }
