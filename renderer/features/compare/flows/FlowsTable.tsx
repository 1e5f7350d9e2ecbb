import { useTranslation } from 'react-i18next'
import { KindIcon } from '../../../canvas/KindIcon.tsx'
import { findActor } from '../../../data/findInAtlas.ts'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import type { AlignedRow } from '../../../domain/comparison/alignFlows.ts'
import { stepKey } from '../../../domain/comparison/flowsDrawing.ts'
import { outlineDiagram } from '../../../domain/diagram/outline.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { Flag } from '../../../ui/Flag.tsx'
import styles from './FlowsTable.module.css'
import { useRowWords } from './useRowWords.ts'
import { VerdictMark } from './VerdictMark.tsx'

interface Props {
  readonly flows: readonly SystemFlow[]
  readonly rows: readonly AlignedRow[]
  readonly roleName: (role: string) => string
  readonly selected: string | null
  readonly onOpen: (step: string) => void
}

/** The text twin of the drawing: rows are roles, columns are diagrams, with every way out of a step. */
export function FlowsTable({ flows, rows, roleName, selected, onOpen }: Props) {
  const { t } = useTranslation(['compareFlows', 'canvas'])
  const { locale } = useLocale()
  const detail = useRowWords(flows)
  const exitsOf = new Map(
    flows.flatMap(({ id, diagram }) =>
      outlineDiagram(diagram, locale).map((item) => [stepKey(id, item.step), item.exits] as const),
    ),
  )
  if (rows.length === 0) return <p className={styles.empty}>{t('noRows')}</p>
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('role')}</th>
            {flows.map(({ id, system, diagram }) => (
              <th key={id} scope="col">
                <span className={styles.country}>
                  <Flag code={system.flag} /> {system.name[locale]}
                </span>
                <small>{diagram.title[locale]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.role} data-role={row.role}>
              <th scope="row">
                <span className={styles.role}>{roleName(row.role)}</span>
                <VerdictMark kind={row.verdict.kind} />
                <small>{detail(row)}</small>
              </th>
              {flows.map((flow, column) => (
                <td key={flow.id}>
                  {row.cells[column]?.length === 0 && (
                    <p className={styles.absent}>{t('absent')}</p>
                  )}
                  <ul className={styles.steps}>
                    {(row.cells[column] ?? []).map(({ step, number }) => {
                      const key = stepKey(flow.id, step.id)
                      return (
                        <li key={step.id}>
                          <button
                            type="button"
                            className={styles.step}
                            data-step={key}
                            aria-current={key === selected ? 'step' : undefined}
                            onClick={() => onOpen(key)}
                          >
                            <strong>
                              {number}. {step.title[locale]}
                            </strong>
                            <span className={styles.meta}>
                              <KindIcon kind={step.kind} size={14} />{' '}
                              {t(`canvas:kind.${step.kind}`)} ·{' '}
                              {findActor(flow.system, step.actor)?.name[locale]}
                            </span>
                          </button>
                          <ul className={styles.exits}>
                            {(exitsOf.get(key) ?? []).map((exit) => (
                              <li key={exit.link}>
                                <span aria-hidden="true">{exit.isBack ? '↩' : '→'} </span>
                                {exit.condition && <em>{exit.condition}: </em>}
                                {t(exit.isBack ? 'back' : 'goTo', {
                                  number: exit.toNumber,
                                })}
                              </li>
                            ))}
                          </ul>
                        </li>
                      )
                    })}
                  </ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
