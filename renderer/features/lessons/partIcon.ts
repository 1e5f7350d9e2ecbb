import {
  CircleQuestionMark,
  Columns3,
  type LucideIcon,
  MapPin,
  StickyNote,
  Table2,
  Workflow,
} from 'lucide-react'
import type { LessonPart } from '../../domain/lesson/lesson.ts'

const ICONS: Readonly<Record<LessonPart['kind'], LucideIcon>> = {
  diagram: Workflow,
  flows: Columns3,
  table: Table2,
  question: CircleQuestionMark,
  text: StickyNote,
}

export const iconOfPart = (part: LessonPart): LucideIcon =>
  part.kind === 'diagram' && part.step !== null ? MapPin : ICONS[part.kind]
