import { Dices, type LucideIcon, Users, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import styles from './AskScreen.module.css'
import { RandomCaller } from './RandomCaller.tsx'

interface Props {
  readonly onNext: () => void
  readonly onCall: (name: string | null) => void
  /** The controls of the question. */
  readonly children: ReactNode
}

/** Below the question, on the instructor's own screen: its controls, the caller, the way on and back. */
export function AskDesk({ onNext, onCall, children }: Props) {
  const { t } = useTranslation('classroom')
  const [isCalling, setCalling] = useState(false)
  return (
    <footer className={styles.desk}>
      {isCalling && (
        <div className={styles.drawer}>
          <RandomCaller onCall={onCall} />
        </div>
      )}
      <div className={styles.row}>
        {children}
        <div className={styles.ways}>
          <Way
            label={t('caller')}
            Icon={Users}
            isOpen={isCalling}
            onClick={() => setCalling((before) => !before)}
          />
          <Way label={t('another')} Icon={Dices} onClick={onNext} />
          <Way label={t('close')} Icon={X} onClick={() => navigate(paths.classroom)} />
        </div>
      </div>
    </footer>
  )
}

interface WayProps {
  readonly label: string
  readonly Icon: LucideIcon
  readonly isOpen?: boolean
  readonly onClick: () => void
}

/** A small button that leaves the room to the question. */
const Way = ({ label, Icon, isOpen, onClick }: WayProps) => (
  <button
    type="button"
    className={styles.way}
    aria-label={label}
    title={label}
    aria-expanded={isOpen}
    onClick={onClick}
  >
    <Icon size={22} aria-hidden="true" />
  </button>
)
