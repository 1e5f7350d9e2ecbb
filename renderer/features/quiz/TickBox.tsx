import { Circle, CircleDot, Square, SquareCheck } from 'lucide-react'
import styles from './OptionList.module.css'

interface Props {
  readonly isOn: boolean
  /** Round where only one can be on. */
  readonly isRound: boolean
}

/** The sign that an option is marked, beside its colour. */
export function TickBox({ isOn, isRound }: Props) {
  const Sign = isRound ? (isOn ? CircleDot : Circle) : isOn ? SquareCheck : Square
  return (
    <span className={styles.tick} aria-hidden="true">
      <Sign size={20} />
    </span>
  )
}
