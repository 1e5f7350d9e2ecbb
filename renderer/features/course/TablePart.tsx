import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { buildComparison } from '../../domain/comparison/comparison.ts'
import type { CoursePart } from '../../domain/scorm/course.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Flag } from '../../ui/Flag.tsx'
import { Citations } from '../sources/index.ts'
import styles from './TablePart.module.css'

interface Props {
  readonly part: Extract<CoursePart, { kind: 'table' }>
}

/** Rows of the comparison table, with the paragraphs that each cell rests on. */
export function TablePart({ part }: Props) {
  const { t } = useTranslation('course')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const comparison = useMemo(() => buildComparison(atlas, locale), [atlas, locale])
  const chosen = <Entry extends { readonly id: string }>(
    all: readonly Entry[],
    ids: readonly string[],
  ) => (ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id)))
  const systems = chosen(comparison.systems, part.systems)
  const dimensions = chosen(comparison.dimensions, part.dimensions)
  return (
    <article className={styles.part}>
      <h2 tabIndex={-1} data-part-heading>
        {t('part.table')}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard to be scrolled */}
      <section className={styles.scroll} aria-label={t('tableLabel')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {systems.map(({ id, name, flag }) => (
                <th key={id} scope="col">
                  <Flag code={flag} /> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dimensions.map(({ id: dimension, name }) => (
              <tr key={dimension}>
                <th scope="row">{name}</th>
                {systems.map(({ id }) => {
                  const { value, paragraphs } = comparison.cellOf(id, dimension)
                  return (
                    <td key={id}>
                      {value === null ? (
                        <span className={styles.silent}>{t('silent')}</span>
                      ) : (
                        <>
                          {value} <Citations paragraphs={paragraphs} />
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  )
}
