import { Lightbulb } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { at } from '../../domain/diagram/at.ts'
import type { Branch } from '../../domain/diagram/navigate.ts'
import type { Suggestion } from '../../domain/walk/suggestWays.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { EarlierRoad } from './useEarlierWalk.ts'
import styles from './WalkPanel.module.css'

interface Props {
  readonly earlier: EarlierRoad
  readonly suggestions: readonly Suggestion[]
  readonly exits: readonly Branch[]
}

/** What was decided in the earlier walk where this decision corresponds to it, and why it does. */
export function Suggestions({ earlier, suggestions, exits }: Props) {
  const { t } = useTranslation('walk')
  const { locale, format } = useLocale()
  const { vocabulary } = useAtlas()
  const roleName = (id: string) => vocabulary.roles.find((role) => role.id === id)?.name[locale]

  return (
    <div className={styles.suggestions}>
      <h4>
        <Lightbulb size={16} aria-hidden="true" />
        {t('suggest.title')}
      </h4>
      {suggestions.map(({ earlier: taken, ground, result, links }) => {
        const ways = exits.filter(({ link }) => links.includes(link))
        return (
          <p key={taken.position}>
            {t(`suggest.${ground}`, {
              name: earlier.subject.name[locale],
              title: earlier.diagram.steps.find(({ id }) => id === taken.step)?.title[locale],
              condition: at(earlier.diagram.links, taken.link).condition?.[locale],
              role: roleName(result),
            })}{' '}
            {ways.length > 0 &&
              t('suggest.ways', {
                role: roleName(result),
                numbers: format.list(ways.map(({ number }) => `${number}`)),
              })}
          </p>
        )
      })}
      <p>{t('suggest.yours')}</p>
    </div>
  )
}
