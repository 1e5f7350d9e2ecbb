import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Exam } from '../../../domain/exam/exam.ts'
import { isAnswered } from '../../../domain/exam/isAnswered.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import styles from '../Dialog.module.css'
import type { Sitting } from './useSitting.ts'

interface Props {
  readonly exam: Exam
  readonly sitting: Sitting
}

/** The last look before handing in: what has no answer, what was flagged, each a way to it. */
export function HandInDialog({ exam, sitting }: Props) {
  const { t } = useTranslation('examSitting')
  const { handingIn, handIn, goBackToIt } = sitting
  const placesOf = (isWanted: (id: string) => boolean): readonly number[] =>
    exam.questionIds.flatMap((id, index) => (isWanted(id) ? [index] : []))
  const open = placesOf((id) => !isAnswered(exam.answers[id]))
  const flagged = placesOf((id) => exam.flagged.includes(id))

  const goTo = (position: number): void => {
    goBackToIt()
    sitting.go(position)
  }
  return (
    <Dialog title={t('handIn.title')} closing={t('handIn.back')} onClose={goBackToIt}>
      {open.length === 0 ? (
        <p>{t('handIn.all')}</p>
      ) : (
        <Places title={t('handIn.open', { count: open.length })} places={open} onGo={goTo} />
      )}
      {flagged.length > 0 && (
        <Places
          title={t('handIn.flagged', { count: flagged.length })}
          places={flagged}
          onGo={goTo}
        />
      )}
      <p>{t('handIn.final')}</p>
      {handingIn === 'failed' && <Notice tone="bad">{t('handIn.failed')}</Notice>}
      <div className={styles.actions}>
        <Button variant="default" onClick={goBackToIt} data-autofocus>
          {t('handIn.back')}
        </Button>
        <Button disabled={handingIn === 'running'} onClick={() => void handIn()}>
          {t(handingIn === 'failed' ? 'handIn.again' : 'handIn')}
        </Button>
      </div>
    </Dialog>
  )
}

interface PlacesProps {
  readonly title: string
  readonly places: readonly number[]
  readonly onGo: (position: number) => void
}

function Places({ title, places, onGo }: PlacesProps) {
  const { t } = useTranslation('examSitting')
  return (
    <div className={styles.places}>
      <p>{title}</p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <button
              type="button"
              aria-label={t('strip.question', { number: place + 1 })}
              onClick={() => onGo(place)}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
