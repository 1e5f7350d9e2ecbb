import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FlowsCanvas } from '../../../canvas/flows/FlowsCanvas.tsx'
import { useFlowsLayout } from '../../../canvas/flows/useFlowsLayout.ts'
import type { StepMark } from '../../../canvas/StepMark.ts'
import { findActor } from '../../../data/findInAtlas.ts'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import type { AlignedRow } from '../../../domain/comparison/alignFlows.ts'
import { stepKey } from '../../../domain/comparison/flowsDrawing.ts'
import { moveAmongFlows, type StepTable } from '../../../domain/comparison/moveAmongFlows.ts'
import type { Direction } from '../../../domain/diagram/navigate.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import styles from './FlowsScreen.module.css'
import { toFlowsInput } from './toFlowsInput.ts'
import { useColumnName, useRowWords } from './useRowWords.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

export interface FlowsDrawingProps {
  readonly flows: readonly SystemFlow[]
  readonly rows: readonly AlignedRow[]
  readonly roleName: (role: string) => string
  readonly onlyDifferences: boolean
  readonly selected: string | null
  readonly selectedRow: string | null
  /** Without controls for the view: for showing to others. */
  readonly isBare?: boolean
  /** Rows that step back; those without differences, where only these are wanted, unless told. */
  readonly isQuiet?: (role: string) => boolean
  readonly onSelect: (step: string | null) => void
  readonly onOpen: (step: string) => void
}

/** The diagrams drawn side by side; walked by mouse or by arrow keys, one stop for the Tab key. */
export function FlowsDrawing(props: FlowsDrawingProps) {
  const { flows, rows, roleName, onlyDifferences, selected, selectedRow, onSelect, onOpen } = props
  const { isQuiet } = props
  const { t } = useTranslation(['compareFlows', 'canvas'])
  const { locale, format } = useLocale()
  const detail = useRowWords(flows)
  const nameOf = useColumnName(flows)
  const absent = t('absent')
  const input = useMemo(
    () => toFlowsInput(flows, rows, locale, { roleName, detail, absent }),
    [flows, rows, locale, roleName, detail, absent],
  )
  const laidOut = useFlowsLayout(input)

  const table = useMemo((): StepTable => {
    const keysOf = ({ cells }: AlignedRow) =>
      flows.map(({ id }, column) => (cells[column] ?? []).map(({ step }) => stepKey(id, step.id)))
    return rows.map(keysOf)
  }, [flows, rows])

  const marks = useMemo(() => {
    const all = new Map<string, StepMark>()
    for (const { role, cells, verdict } of rows)
      cells.forEach((steps, column) => {
        const flow = flows[column]
        if (!flow) return
        for (const { step, number } of steps) {
          const label = t('stepLabel', {
            column: nameOf(flow),
            role: roleName(role),
            verdict: t(`verdict.${verdict.kind}`),
            number,
            kind: t(`canvas:kind.${step.kind}`),
            title: step.title[locale],
            actor: findActor(flow.system, step.actor)?.name[locale] ?? '',
          })
          const stepsBack = isQuiet?.(role) ?? (onlyDifferences && verdict.kind === 'same')
          all.set(stepKey(flow.id, step.id), { label, ...(stepsBack ? { look: 'dim' } : {}) })
        }
      })
    return all
  }, [rows, flows, nameOf, roleName, onlyDifferences, isQuiet, locale, t])

  if (!laidOut)
    return (
      <p role="status" className={styles.loading}>
        {t('loading')}
      </p>
    )

  const firstOf = (role: string): string | undefined =>
    table[rows.findIndex((row) => row.role === role)]?.flat()[0]

  const onKey = (event: KeyboardEvent, step: string | null): string | null => {
    if (event.ctrlKey || event.metaKey || event.altKey) return null
    const direction = ARROWS[event.key]
    const next = direction
      ? step
        ? moveAmongFlows(table, step, direction)
        : table.flat(2)[0]
      : null
    if (direction) event.preventDefault()
    if (next) onSelect(next)
    else if (event.key === 'Escape' && selected) onSelect(null)
    else if ((event.key === 'Enter' || event.key === ' ') && step) {
      event.preventDefault()
      onOpen(step)
    }
    return next ?? null
  }

  return (
    <FlowsCanvas
      label={t('drawing', { list: format.list(flows.map(nameOf)) })}
      laidOut={laidOut}
      columns={flows.map(({ id, system }) => ({
        id,
        flag: system.flag,
        name: system.name[locale],
      }))}
      headings={rows.map(({ role, verdict }) => ({
        role,
        verdict: verdict.kind,
        word: t(`verdict.${verdict.kind}`),
      }))}
      marks={marks}
      selected={selected}
      selectedRow={selectedRow}
      isBare={props.isBare ?? false}
      onSelect={(step) => (step ? onOpen(step) : onSelect(null))}
      onOpenRow={(role) => {
        const step = firstOf(role)
        if (step) onOpen(step)
      }}
      onKey={onKey}
    />
  )
}
