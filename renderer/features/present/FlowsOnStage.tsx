import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { stepKey } from '../../domain/comparison/flowsDrawing.ts'
import type { Show } from '../../domain/lesson/show.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Flag } from '../../ui/Flag.tsx'
import { FlowsDrawing } from '../compare/index.ts'
import { MissingSome } from './MissingSome.tsx'
import styles from './Stage.module.css'
import type { StagePart } from './stagePart.ts'

interface Props {
  readonly here: Extract<StagePart, { kind: 'flows' }>
  readonly show: Show
}

/** Diagrams on common rows, row by row; below them the present row in large letters. */
export function FlowsOnStage({ here, show }: Props) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const { roles } = useAtlas().vocabulary
  const { flows, rows, missing } = here
  const roleName = useCallback(
    (role: string) => roles.find(({ id }) => id === role)?.name[locale] ?? role,
    [roles, locale],
  )
  const row = rows[show.revealed - 1]
  const first = row?.cells.flatMap((steps, column) =>
    steps.map(({ step }) => stepKey(flows[column]?.id ?? '', step.id)),
  )[0]
  const isQuiet = useCallback((role: string) => row !== undefined && role !== row.role, [row])

  return (
    <div className={styles.diagram}>
      <div className={styles.drawing}>
        <FlowsDrawing
          flows={flows}
          rows={rows}
          roleName={roleName}
          onlyDifferences={false}
          isQuiet={isQuiet}
          selected={first ?? null}
          selectedRow={row?.role ?? null}
          isBare
          onSelect={() => undefined}
          onOpen={() => undefined}
        />
      </div>
      <div className={`${styles.caption} ${styles.tall}`} data-caption>
        <div className={styles.words}>
          <h2>{row ? roleName(row.role) : t('flowsTitle')}</h2>
          <ul className={styles.columns}>
            {flows.map(({ id, system, diagram }, column) => (
              <li key={id}>
                <p className={styles.country}>
                  <Flag code={system.flag} /> {system.name[locale]}
                </p>
                {row ? (
                  (row.cells[column] ?? []).map(({ step, number }) => (
                    <p key={step.id}>
                      {number}. {step.title[locale]}
                    </p>
                  ))
                ) : (
                  <p>{diagram.title[locale]}</p>
                )}
                {row && row.cells[column]?.length === 0 && (
                  <p className={styles.absent}>{t('absent')}</p>
                )}
              </li>
            ))}
          </ul>
        </div>
        <MissingSome missing={missing} />
        <span className={styles.progress}>
          {t('progress', { n: show.revealed, count: rows.length })}
        </span>
      </div>
    </div>
  )
}
