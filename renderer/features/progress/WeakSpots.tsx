import { Button } from '@mantine/core'
import { Dumbbell } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { plainText } from '../../domain/exam/plainText.ts'
import { shownShare } from '../../domain/shownShare.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { Card } from '../../ui/Card.tsx'
import { RichText } from '../../ui/RichText.tsx'
import { SaveTable } from '../saving/index.ts'
import type { ShownSpot, SpotGroup } from './useWeakSpots.ts'
import styles from './WeakSpots.module.css'

interface Props {
  readonly groups: readonly SpotGroup[]
  readonly onPractise: (questionIds: readonly string[]) => void
}

/** What is least surely remembered, and the way to practise it. */
export function WeakSpots({ groups, onPractise }: Props) {
  const { t } = useTranslation('progress')
  const { number, percent } = useSpreadsheet()
  const ids = [...new Set(groups.flatMap(({ spots }) => spots.flatMap((spot) => spot.questionIds)))]
  return (
    <Card>
      <div className={styles.head}>
        <h2>{t('weak')}</h2>
        {ids.length > 0 && (
          <Button
            leftSection={<Dumbbell size={18} aria-hidden="true" />}
            onClick={() => onPractise(ids)}
          >
            {t('weak.practise')}
          </Button>
        )}
      </div>
      <p className={styles.lead}>{ids.length > 0 ? t('weak.lead') : t('weak.none')}</p>
      <div className={styles.groups}>
        {groups
          .filter(({ spots }) => spots.length > 0)
          .map(({ name, spots }) => (
            <section key={name} aria-label={name}>
              <h3>{name}</h3>
              <ol className={styles.spots}>
                {spots.map((spot) => (
                  <Spot key={spot.id} spot={spot} onPractise={() => onPractise(spot.questionIds)} />
                ))}
              </ol>
            </section>
          ))}
      </div>
      {ids.length > 0 && (
        <SaveTable
          name={t('file.weak')}
          of={t('weak')}
          rows={() => [
            [
              t('table.group'),
              t('table.name'),
              t('table.system'),
              t('table.recall'),
              t('table.lapses'),
            ],
            ...groups.flatMap(({ name: group, spots }) =>
              spots.map(({ name, where = '', recall, lapses }) => [
                group,
                plainText(name),
                where,
                percent(recall),
                number(lapses),
              ]),
            ),
          ]}
        />
      )}
    </Card>
  )
}

function Spot({ spot, onPractise }: { readonly spot: ShownSpot; readonly onPractise: () => void }) {
  const { t } = useTranslation('progress')
  const { format } = useLocale()
  const name: ReactNode = <RichText>{spot.name}</RichText>
  return (
    <li>
      <div>
        {spot.href ? <Link href={spot.href}>{name}</Link> : name}
        <p className={styles.figures}>
          {spot.where && `${spot.where} · `}
          {t('weak.figures', {
            recall: format.percent(shownShare(spot.recall)),
            lapses: format.number(spot.lapses),
          })}
        </p>
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('weak.practiseOne', { name: spot.name.replaceAll('*', '') })}
        onClick={onPractise}
      >
        {t('weak.one')}
      </Button>
    </li>
  )
}
