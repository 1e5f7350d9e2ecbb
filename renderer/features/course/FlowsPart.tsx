import { Suspense, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { flowCandidates } from '../../data/flowCandidates.ts'
import { alignFlows } from '../../domain/comparison/alignFlows.ts'
import { FEWEST_FLOWS, readChoice } from '../../domain/comparison/readChoice.ts'
import type { CoursePart } from '../../domain/scorm/course.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { FlowsDrawing } from '../compare/index.ts'
import styles from './CourseScreen.module.css'
import { GonePart } from './GonePart.tsx'

interface Props {
  readonly part: Extract<CoursePart, { kind: 'flows' }>
}

/** Diagrams of several countries on common rows. */
export function FlowsPart({ part }: Props) {
  const { t } = useTranslation('course')
  const { locale } = useLocale()
  const atlas = useAtlas()
  const [selected, select] = useState<string | null>(null)
  const { roles } = atlas.vocabulary
  const { flows, rows } = useMemo(() => {
    const { chosen } = readChoice(part.diagrams.join(), flowCandidates(atlas))
    const order = atlas.vocabulary.roles.map(({ id }) => id)
    return { flows: chosen, rows: alignFlows(chosen, order) }
  }, [atlas, part])
  const roleName = useCallback(
    (role: string) => roles.find(({ id }) => id === role)?.name[locale] ?? role,
    [roles, locale],
  )
  if (flows.length < FEWEST_FLOWS) return <GonePart />
  return (
    <article className={styles.diagram}>
      <header className={styles.diagramHead}>
        <h2 tabIndex={-1} data-part-heading>
          {t('part.flows')}
        </h2>
      </header>
      <div className={styles.flows}>
        <Suspense fallback={<div aria-busy="true" />}>
          <FlowsDrawing
            flows={flows}
            rows={rows}
            roleName={roleName}
            onlyDifferences={false}
            selected={selected}
            selectedRow={null}
            onSelect={select}
            onOpen={select}
          />
        </Suspense>
      </div>
    </article>
  )
}
