import { CourseMaker } from '../../coursePackage/index.ts'
import type { OwnFormat } from '../exportFormat.ts'

export const scormFormat: OwnFormat = { id: 'scorm', Maker: CourseMaker }
