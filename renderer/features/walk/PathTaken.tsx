import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { WalkPath } from '../../domain/walk/walkPath.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import styles from './PathTaken.module.css'

interface Props {
  readonly diagram: Diagram
  readonly path: WalkPath
  readonly onBackTo: (position: number) => void
}

/** The steps behind the case and the one it stands on; each can be gone back to. */
export function PathTaken({ diagram, path, onBackTo }: Props) {
  const { t } = useTranslation('walk')
  const { locale } = useLocale()
  const last = path.steps.length - 1
  return (
    <nav aria-labelledby="walk-path">
      <h3 id="walk-path">{t('pathTaken')}</h3>
      <ol className={styles.path}>
        {placesOf(path).map(({ key, step, link, position }) => {
          const index = diagram.steps.findIndex(({ id }) => id === step)
          const said = link === undefined ? undefined : diagram.links[link]
          const words = (said?.condition ?? said?.relation)?.[locale]
          const title = `${index + 1}. ${diagram.steps[index]?.title[locale]}`
          return (
            <li key={key}>
              {words && <em>{words}</em>}
              {position === last ? (
                <span aria-current="step">{title}</span>
              ) : (
                <button type="button" title={t('returnTo')} onClick={() => onBackTo(position)}>
                  {title}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** A step may come again, so its place is part of its key; the path only grows and shrinks at its end. */
const placesOf = ({ steps, links }: WalkPath) =>
  steps.map((step, position) => ({
    key: `${position}:${step}`,
    step,
    link: links[position - 1],
    position,
  }))
