import { Button } from '@mantine/core'
import type { LucideIcon } from 'lucide-react'

interface Props {
  readonly label: string
  readonly Icon: LucideIcon
  readonly onClick: () => void
}

/** Does something with a lesson of a list. */
export const LessonTool = ({ label, Icon, onClick }: Props) => (
  <Button variant="subtle" px="0.6rem" aria-label={label} title={label} onClick={onClick}>
    <Icon size={18} aria-hidden="true" />
  </Button>
)
