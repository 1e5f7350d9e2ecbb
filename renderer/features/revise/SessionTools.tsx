import { CircleHelp, EyeOff, Keyboard, Moon, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import styles from './SessionTools.module.css'
import type { useSession } from './useSession.ts'

interface Props {
  readonly session: ReturnType<typeof useSession>
  readonly isWhyOpen: boolean
  readonly onWhy: () => void
  readonly onKeys: () => void
}

/** What can be done about a question besides answering it. */
export function SessionTools({ session, isWhyOpen, onWhy, onKeys }: Props) {
  const { t } = useTranslation('revise')
  const shortcuts = useScreen((state) => state.preferences.shortcuts)
  const { said, canUndo, canHold, undo, hold } = session
  const tools = [
    { name: 'undo', key: 'U', Icon: Undo2, act: () => void undo(), isOff: !canUndo },
    { name: 'bury', key: 'B', Icon: Moon, act: () => void hold('buried'), isOff: !canHold },
    { name: 'suspend', key: 'S', Icon: EyeOff, act: () => void hold('suspended'), isOff: !canHold },
    { name: 'why', key: 'W', Icon: CircleHelp, act: onWhy, isOff: false },
    { name: 'keys', key: '?', Icon: Keyboard, act: onKeys, isOff: false },
  ] as const

  return (
    <footer className={styles.tools}>
      <p className={styles.said} role="status">
        {said === null
          ? ''
          : typeof said === 'string'
            ? t(`said.${said}`)
            : t([`refused.${said.failure}`, 'refused.unknown'])}
      </p>
      <ul className={styles.list} aria-label={t('tools')}>
        {tools.map(({ name, key, Icon, act, isOff }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.tool}
              aria-disabled={isOff}
              aria-expanded={name === 'why' ? isWhyOpen : undefined}
              onClick={() => {
                if (!isOff) act()
              }}
            >
              <Icon size={17} aria-hidden="true" />
              <span>{t(name)}</span>
              {shortcuts && (
                <span className={styles.key} aria-hidden="true">
                  {key}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </footer>
  )
}
