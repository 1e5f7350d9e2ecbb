import {
  CircleCheck,
  Clock,
  Coins,
  FileText,
  Flag,
  Gavel,
  type LucideIcon,
  Split,
  SquarePen,
} from 'lucide-react'
import type { StepKind } from '../../content/schema.ts'

const ICONS: Readonly<Record<StepKind, LucideIcon>> = {
  start: Flag,
  act: SquarePen,
  decision: Split,
  document: FileText,
  payment: Coins,
  'time-limit': Clock,
  sanction: Gavel,
  outcome: CircleCheck,
}

export function KindIcon({ kind, size = 15 }: { readonly kind: StepKind; readonly size?: number }) {
  const Icon = ICONS[kind]
  return <Icon aria-hidden="true" size={size} strokeWidth={2.1} />
}
