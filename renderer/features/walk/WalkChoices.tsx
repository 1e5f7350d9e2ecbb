import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import { at } from '../../domain/diagram/at.ts'
import { forkAt } from '../../domain/walk/forkAt.ts'
import { standingsIn } from '../../domain/walk/standingsIn.ts'
import { suggestWays } from '../../domain/walk/suggestWays.ts'
import { hereOf, visitsOf, type WalkPath } from '../../domain/walk/walkPath.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { Suggestions } from './Suggestions.tsx'
import type { EarlierRoad } from './useEarlierWalk.ts'
import styles from './WalkPanel.module.css'
import { WayButton } from './WayButton.tsx'

interface Props {
  readonly diagram: Diagram
  readonly path: WalkPath
  readonly earlier: EarlierRoad | null
  readonly onTake: (link: number) => void
}

/** The ways on from here, and what sort of choice it is: not every fork is a decision. */
export function WalkChoices({ diagram, path, earlier, onTake }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const hidesAhead = useScreen((state) => state.hidesAhead)
  const here = hereOf(path)
  const { kind, exits } = forkAt(diagram, here)
  const suggestions = earlier ? suggestWays(earlier, { diagram, step: here }) : []
  const suggested = new Set(suggestions.flatMap(({ links }) => links))
  const ahead = [...standingsIn(diagram, path).values()].filter(
    (standing) => standing === 'next' || standing === 'ahead',
  )

  return (
    <section aria-labelledby="walk-ways">
      <h3 id="walk-ways">{t(`ask.${kind}`)}</h3>
      {(kind === 'parallel' || kind === 'relation') && (
        <p className={styles.hint}>{t(`hint.${kind}`)}</p>
      )}
      {earlier && suggestions.length > 0 && (
        <Suggestions earlier={earlier} suggestions={suggestions} exits={exits} />
      )}
      <ul className={styles.ways}>
        {exits.map(({ number, link, step }) => {
          const { condition, relation } = at(diagram.links, link)
          const hasBeen = visitsOf(path, step) > 0
          return (
            <li key={link}>
              <WayButton
                number={number}
                diagram={diagram}
                step={step}
                said={(condition ?? relation)?.[locale]}
                isHidden={hidesAhead && !hasBeen}
                remarks={[
                  ...(hasBeen ? [t('again')] : []),
                  ...(earlier && suggested.has(link)
                    ? [t('alike', { name: earlier.subject.name[locale] })]
                    : []),
                ]}
                onTake={() => onTake(link)}
              />
            </li>
          )
        })}
      </ul>
      <p className={styles.soft}>{t('remaining', { count: ahead.length })}</p>
    </section>
  )
}
