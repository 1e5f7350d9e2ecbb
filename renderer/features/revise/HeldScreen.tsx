import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useDatabase } from '../../data/DatabaseContext.tsx'
import { saveHold } from '../../data/saveHold.ts'
import { classifyStorageFailure } from '../../data/storageFailure.ts'
import { useStudyDay } from '../../data/useStudyDay.ts'
import { type Hold, isHeld } from '../../domain/memory/hold.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { RichText } from '../../ui/RichText.tsx'
import styles from './HeldScreen.module.css'
import { useScope } from './useScope.ts'

/** The questions that the learner keeps back, and the way to have them asked again. */
export function HeldScreen() {
  const { t } = useTranslation('revise')
  const { format } = useLocale()
  const { isLoading, holds, byId } = useScope('')
  const { now } = useStudyDay()
  const db = useDatabase()
  const [said, say] = useState<{ readonly failure: string | null } | null>(null)

  const held = [...holds.values()]
    .filter((hold) => isHeld(hold, now))
    .sort((a, b) => b.updatedAt - a.updatedAt)
  const askAgain = async ({ id }: Hold): Promise<void> => {
    if (!db) return
    try {
      await saveHold(db, { id, kind: 'none', until: null }, Date.now())
      say({ failure: null })
    } catch (error) {
      console.error('a question is still held', error)
      say({ failure: classifyStorageFailure(error) })
    }
  }

  return (
    <Page
      title={t('held.title')}
      lead={t('held.lead')}
      above={<Link href={paths.revise()}>{t('title')}</Link>}
    >
      {said && (
        <Notice tone={said.failure === null ? 'good' : 'bad'}>
          {said.failure === null
            ? t('held.back')
            : t([`refused.${said.failure}`, 'refused.unknown'])}
        </Notice>
      )}
      {isLoading && <p aria-busy="true">{t('loading')}</p>}
      {!isLoading && held.length === 0 && <p>{t('held.none')}</p>}
      {!isLoading && held.length > 0 && (
        <ul className={styles.held}>
          {held.map((hold) => {
            const question = byId.get(hold.id)
            return (
              <li key={hold.id}>
                <div className={styles.text}>
                  {question?.context && <p className={styles.context}>{question.context}</p>}
                  <p>{question ? <RichText>{question.prompt}</RichText> : t('held.unknown')}</p>
                  <p className={styles.context}>
                    {hold.kind === 'buried' && hold.until !== null
                      ? t('held.until', { date: format.date(new Date(hold.until)) })
                      : t('held.suspended')}
                  </p>
                </div>
                <Button variant="default" onClick={() => void askAgain(hold)}>
                  {t('held.again')}
                </Button>
              </li>
            )
          })}
        </ul>
      )}
    </Page>
  )
}
