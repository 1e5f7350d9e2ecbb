import { Button } from '@mantine/core'
import { CircleCheck, Flag, Lightbulb, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../../content/names.ts'
import type { Locale } from '../../../content/schema.ts'
import { missingIn } from '../../domain/authoring/missingIn.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import { Card } from '../../ui/Card.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useAuthoring } from './AuthoringContext.ts'
import styles from './DraftScreen.module.css'
import { PackForm } from './forms/PackForm.tsx'
import { NewSubject } from './NewSubject.tsx'
import { ProblemList } from './ProblemList.tsx'
import { SubjectCards } from './SubjectCards.tsx'
import type { DraftChecking } from './useDraftCheck.ts'

interface Props {
  readonly checking: DraftChecking
  readonly onLanguage: (language: Locale) => void
  /** Whether it was to be put into the atlas and could not be. */
  readonly isUnsound: boolean
}

/** The pack as a whole: what is in it, what is still to be done, and from whom it is. */
export function Overview(props: Props) {
  const { t } = useTranslation('author')
  const { draft } = useAuthoring()
  const [adding, setAdding] = useState<'system' | 'theme' | 'addition' | null>(null)
  return (
    <>
      <section aria-label={t('contents')} className={styles.items}>
        <div className={styles.actions}>
          <Button
            variant={draft.subjects.length === 0 ? 'filled' : 'default'}
            leftSection={<Flag size={18} aria-hidden="true" />}
            onClick={() => setAdding('system')}
          >
            {t('new.system')}
          </Button>
          <Button
            variant="default"
            leftSection={<Lightbulb size={18} aria-hidden="true" />}
            onClick={() => setAdding('theme')}
          >
            {t('new.theme')}
          </Button>
          <Button
            variant="default"
            leftSection={<Plus size={18} aria-hidden="true" />}
            onClick={() => setAdding('addition')}
          >
            {t('new.addition')}
          </Button>
        </div>
        {draft.subjects.length === 0 && <p className={styles.lead}>{t('emptyPack')}</p>}
        <SubjectCards />
      </section>
      <ToDo {...props} />
      <PackForm />
      {adding && <NewSubject kind={adding} onClose={() => setAdding(null)} />}
    </>
  )
}

function ToDo({ checking, onLanguage, isUnsound }: Props) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isUnsound) card.current?.scrollIntoView({ block: 'start' })
  }, [isUnsound])
  const { t } = useTranslation('author')
  const { draft, go } = useAuthoring()
  const missing = missingIn(draft)
  const { check, problems } = checking
  return (
    <Card ref={card}>
      <h2>{t('toDo')}</h2>
      {check === null && <p className={styles.soft}>{t('checking')}</p>}
      {check && problems.length === 0 && (
        <p className={`${styles.actions} ${styles.right}`}>
          <CircleCheck size={20} aria-hidden="true" />
          {t('sound')}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <p>{t('toMend', { count: problems.length })}</p>
          <ProblemList problems={problems} />
        </>
      )}
      <div className={styles.cards}>
        {LOCALES.map((locale) => {
          const lacking = missing.untranslated[locale].length
          const written = missing.total - missing.unwritten.length
          return (
            <div key={locale} className={styles.language}>
              <strong>{LANGUAGE_NAMES[locale]}</strong>
              <Meter
                label={LANGUAGE_NAMES[locale]}
                share={missing.total === 0 ? 0 : (written - lacking) / missing.total}
                text={t('written', { count: written - lacking, total: missing.total })}
              />
              {lacking > 0 && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  onClick={() => {
                    const [place] = missing.untranslated[locale]
                    onLanguage(locale)
                    if (place) go(place)
                  }}
                >
                  {t('toFirstMissing')}
                </Button>
              )}
            </div>
          )
        })}
      </div>
      <p className={styles.soft}>{t('oneIsEnough')}</p>
    </Card>
  )
}
