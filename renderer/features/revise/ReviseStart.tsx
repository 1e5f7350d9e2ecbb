import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { isHeld } from '../../domain/memory/hold.ts'
import { type RevisionWish, type SessionSize, unsavedOf } from '../../domain/memory/revision.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Card } from '../../ui/Card.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { StudyTabs } from '../shell/index.ts'
import { NothingDue } from './NothingDue.tsx'
import { ResumeOffer } from './ResumeOffer.tsx'
import styles from './ReviseStart.module.css'
import { useFoundRevision } from './useFoundRevision.ts'
import { useRevision } from './useRevision.ts'

const SIZES = ['usual', 'all', '5', '15', '30'] as const
const WAYS = ['due', 'weakness', 'practice'] as const

const sizeOf = (chosen: (typeof SIZES)[number]): SessionSize =>
  chosen === 'usual' || chosen === 'all' ? chosen : (Number(chosen) as 5 | 15 | 30)

/** What is to be revised today, how long it takes, and what to begin with. */
export function ReviseStart({ scope: wanted }: { readonly scope: string }) {
  const { t } = useTranslation('revise')
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const [scope, setScope] = useState(wanted)
  const [size, setSize] = useState<(typeof SIZES)[number]>('usual')
  const [by, setBy] = useState<(typeof WAYS)[number]>('due')
  const under = useScreen((state) => state.revision)
  const sessionSize = useScreen((state) => state.preferences.sessionSize)
  const revision = useRevision(scope)
  const { isLoading, queue, total, begin, countFor } = revision
  const startButton = useRef<HTMLButtonElement>(null)
  const { found, drop } = useFoundRevision()
  // While a session is offered the keyboard is there.
  const canStart = !isLoading && found === null
  useEffect(() => {
    if (canStart) startButton.current?.focus()
  }, [canStart])

  // Answers that the disk has refused live in that session alone.
  const mustGoOn = under !== null && unsavedOf(under).length > 0
  const wish: RevisionWish = { scope, size: sizeOf(size), by }
  const count = isLoading ? 0 : countFor(wish)
  const held = [...revision.holds.values()].filter((hold) => isHeld(hold, Date.now())).length
  const scopes = [
    { value: '', label: t('scope.all') },
    ...[...systems, ...themes].flatMap((subject) => [
      { value: subject.id, label: subject.name[locale] },
      ...subject.diagrams.map((diagram) => ({
        value: `${subject.id}/${diagram.id}`,
        label: `${subject.name[locale]}: ${diagram.title[locale]}`,
      })),
    ]),
  ]
  if (!scopes.some(({ value }) => value === scope)) scopes.push({ value: scope, label: scope })

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<StudyTabs here="revise" />}
      aside={
        <Link href={paths.held} className={styles.held}>
          {t('held.link', { count: held })}
        </Link>
      }
    >
      {(under?.turn || mustGoOn) && (
        <div>
          <Button variant="default" onClick={() => navigate(paths.revise())}>
            {t('goOn')}
          </Button>
        </div>
      )}
      {found && <ResumeOffer found={found} onDrop={drop} />}
      {isLoading ? (
        <Card className={styles.card}>
          <p aria-busy="true">{t('loading')}</p>
        </Card>
      ) : (
        <Card className={styles.card}>
          {by === 'due' && total === 0 ? (
            <NothingDue scope={scope} revision={revision} onPractise={() => setBy('practice')} />
          ) : (
            <>
              <div className={styles.figure}>
                <h2>
                  {by === 'due' ? t('due', { count: total }) : t(`by.${by}.title`, { count })}
                </h2>
                <p>
                  {by === 'due'
                    ? t('parts', {
                        due: format.number(queue.due + queue.learning),
                        fresh: format.number(queue.fresh),
                      })
                    : t(`by.${by}.hint`)}
                </p>
                {by === 'due' && queue.buried.length > 0 && (
                  <p>{t('siblingsWait', { count: queue.buried.length })}</p>
                )}
              </div>
              {count === 0 && <Notice tone="info">{t(`by.${by}.none`)}</Notice>}
              <div className={styles.start}>
                <Button
                  ref={startButton}
                  size="lg"
                  variant={found ? 'default' : 'filled'}
                  disabled={count === 0 || mustGoOn}
                  onClick={() => begin(wish)}
                >
                  {t('start')}
                </Button>
                {count > 0 && (
                  <span className={styles.estimate}>
                    {t('estimate', {
                      questions: format.number(count),
                      minutes: format.number(
                        typeof wish.size === 'number' ? wish.size : revision.minutesFor(count),
                      ),
                    })}
                  </span>
                )}
              </div>
            </>
          )}
        </Card>
      )}
      <Card className={styles.card}>
        <h2 className={styles.choices}>{t('choices')}</h2>
        <NativeSelect
          label={t('scope')}
          value={scope}
          onChange={(event) => setScope(event.currentTarget.value)}
          data={scopes}
        />
        <div className={styles.choice}>
          <span aria-hidden="true">{t('by')}</span>
          <Choice
            label={t('by')}
            value={by}
            onChoose={setBy}
            options={WAYS.map((value) => ({ value, label: t(`by.${value}`) }))}
          />
        </div>
        <div className={styles.choice}>
          <span aria-hidden="true">{t('size')}</span>
          <Choice
            label={t('size')}
            value={size}
            onChoose={setSize}
            options={SIZES.map((value) => ({
              value,
              label:
                value === 'usual'
                  ? t('size.usual', { count: sessionSize })
                  : value === 'all'
                    ? t('size.all')
                    : t('size.minutes', { minutes: value }),
            }))}
          />
        </div>
      </Card>
    </Page>
  )
}
