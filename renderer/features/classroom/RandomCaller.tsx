import { Button } from '@mantine/core'
import { Dices, Undo2, UserX } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  callSomebody,
  callSomebodyElse,
  markAbsent,
  markPresent,
  waiting,
} from '../../domain/lesson/callName.ts'
import { gatherAll, type Roster } from '../../domain/lesson/roster.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Notice } from '../../ui/Notice.tsx'
import styles from './RandomCaller.module.css'
import { useRosterKeeping } from './useRosterKeeping.ts'

export interface RandomCallerProps {
  /** Somebody was called, or nobody any more; to be shown to the class. */
  readonly onCall?: (name: string | null) => void
}

/** Calls somebody of the class by chance: everyone once before anyone twice. */
export function RandomCaller({ onCall }: RandomCallerProps) {
  const { t } = useTranslation('classroom')
  const { format } = useLocale()
  const { roster, isLoading, change, failure } = useRosterKeeping()
  const [before, setBefore] = useState<readonly Roster[]>([])
  const { names, absent, current } = roster

  const turnTo = (next: Roster): void => {
    setBefore((past) => [...past, roster])
    change(next)
    onCall?.(next.current)
  }
  const undo = (): void => {
    const last = before.at(-1)
    if (!last) return
    setBefore((past) => past.slice(0, -1))
    change(last)
    onCall?.(last.current)
  }

  if (isLoading) return null
  if (names.length === 0) return <p className={styles.soft}>{t('caller.noNames')}</p>
  const here = names.length - absent.length
  return (
    <section className={styles.caller} aria-label={t('caller')}>
      <p className={styles.name} role="status" data-called="">
        {current ?? t(here === 0 ? 'caller.nobodyHere' : 'caller.nobody')}
      </p>
      <div className={styles.acts}>
        <Button
          size="md"
          leftSection={<Dices size={20} aria-hidden="true" />}
          disabled={here === 0}
          onClick={() => turnTo(callSomebody(roster, Math.random))}
        >
          {t('caller.call')}
        </Button>
        <Button
          size="md"
          variant="default"
          disabled={current === null || here < 2}
          title={t('caller.elseHint')}
          onClick={() => turnTo(callSomebodyElse(roster, Math.random))}
        >
          {t('caller.else')}
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<UserX size={20} aria-hidden="true" />}
          disabled={current === null}
          onClick={() => turnTo(markAbsent(roster, Math.random))}
        >
          {t('caller.absent')}
        </Button>
        <Button
          size="md"
          variant="subtle"
          leftSection={<Undo2 size={20} aria-hidden="true" />}
          disabled={before.length === 0}
          onClick={undo}
        >
          {t('caller.undo')}
        </Button>
      </div>
      <p className={styles.soft}>
        {t('caller.round', {
          waiting: format.number(waiting(roster).length),
          here: format.number(here),
        })}
      </p>
      {absent.length > 0 && (
        <details className={styles.absent}>
          <summary>{t('caller.absentees', { count: absent.length })}</summary>
          <ul>
            {absent.map((name) => (
              <li key={name}>
                <span>{name}</span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('caller.cameNamed', { name })}
                  onClick={() => turnTo(markPresent(roster, name))}
                >
                  {t('caller.came')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div>
        <Button size="compact-sm" variant="subtle" onClick={() => turnTo(gatherAll(roster))}>
          {t('caller.anew')}
        </Button>
      </div>
      {failure && <Notice tone="bad">{t(`notKeptNames.${failure}`)}</Notice>}
    </section>
  )
}
