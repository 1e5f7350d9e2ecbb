import { SegmentedControl } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { alignFlows } from '../../../domain/comparison/alignFlows.ts'
import { stepKey } from '../../../domain/comparison/flowsDrawing.ts'
import { FEWEST_FLOWS } from '../../../domain/comparison/readChoice.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useScreen } from '../../../state/ScreenStoreContext.tsx'
import { useViewKey } from '../../../state/useViewKey.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { SplitView } from '../../../ui/SplitView.tsx'
import { PresentLinks } from '../../presentLinks/index.ts'
import { CompareFrame } from '../CompareFrame.tsx'
import { ChoiceNotices } from './ChoiceNotices.tsx'
import { FlowPicker } from './FlowPicker.tsx'
import { FlowsDrawing } from './FlowsDrawing.tsx'
import styles from './FlowsScreen.module.css'
import { FlowsTable } from './FlowsTable.tsx'
import { RowPanel } from './RowPanel.tsx'
import { useFlowsChoice } from './useFlowsChoice.ts'
import { VerdictMark } from './VerdictMark.tsx'

const VERDICTS = ['same', 'differs', 'absent'] as const

/** Two to four diagrams on common rows by what their steps are for, as a drawing or as text. */
export function FlowsScreen() {
  const { t } = useTranslation('compareFlows')
  const { locale } = useLocale()
  const { roles } = useAtlas().vocabulary
  const view = useScreen((state) => state.diagramView)
  const showAs = useScreen((state) => state.showDiagramAs)
  const choice = useFlowsChoice()
  const { chosen, step, onlyDifferences, selectStep } = choice
  const [isOpen, setOpen] = useState(step !== null)
  const heading = useRef<HTMLHeadingElement>(null)
  useViewKey()

  const rows = useMemo(
    () =>
      alignFlows(
        chosen,
        roles.map(({ id }) => id),
      ),
    [chosen, roles],
  )
  const roleName = useCallback(
    (role: string) => roles.find(({ id }) => id === role)?.name[locale] ?? role,
    [roles, locale],
  )
  const keyed = rows.map((row) => ({
    row,
    keys: chosen.flatMap(({ id }, column) =>
      (row.cells[column] ?? []).map((each) => stepKey(id, each.step.id)),
    ),
  }))
  const row = keyed.find(({ keys }) => step !== null && keys.includes(step))?.row ?? null
  const selected = row ? step : null

  const open = (next: string): void => {
    selectStep(next)
    setOpen(true)
    // The heading of the panel takes the keyboard, once it stands there.
    requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }))
  }
  const select = (next: string | null): void => {
    selectStep(next)
    if (next === null) setOpen(false)
  }
  const close = (): void => {
    setOpen(false)
    const back =
      selected && document.querySelector<HTMLElement>(`[data-step="${CSS.escape(selected)}"]`)
    if (back) back.focus({ preventScroll: true })
  }

  if (chosen.length < FEWEST_FLOWS) return <Notice tone="info">{t('nothing')}</Notice>
  const shown = onlyDifferences ? rows.filter(({ verdict }) => verdict.kind !== 'same') : rows
  const shared = { flows: chosen, roleName, selected }

  return (
    <CompareFrame tab="flows" actions={<FlowPicker {...choice} onChoose={choice.choose} />}>
      <ChoiceNotices asked={choice.asked} />
      <div className={styles.toolbar}>
        <ul className={styles.counts} aria-label={t('counts')}>
          {VERDICTS.map((kind) => (
            <li key={kind}>
              <VerdictMark
                kind={kind}
                count={rows.filter(({ verdict }) => verdict.kind === kind).length}
              />
            </li>
          ))}
        </ul>
        <PresentLinks isSmall source={{ kind: 'flows', diagrams: chosen.map(({ id }) => id) }} />
        <SegmentedControl
          size="xs"
          aria-label={t('rows')}
          value={onlyDifferences ? 'differences' : 'all'}
          onChange={(value) => choice.showDifferences(value === 'differences')}
          data={[
            { value: 'all', label: t('rows.all') },
            { value: 'differences', label: t('rows.differences') },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label={`${t('view')} (${t('viewKey')})`}
          value={view}
          onChange={(value) => showAs(value === 'outline' ? 'outline' : 'drawing')}
          data={[
            { value: 'drawing', label: t('view.drawing') },
            { value: 'outline', label: t('view.text') },
          ]}
        />
      </div>
      <SplitView
        isWide
        panelLabel={t('panel')}
        panel={
          isOpen && row && selected ? (
            <RowPanel
              flows={chosen}
              row={row}
              roleName={roleName(row.role)}
              selected={selected}
              onClose={close}
              headingRef={heading}
            />
          ) : null
        }
      >
        {view === 'drawing' ? (
          <FlowsDrawing
            {...shared}
            rows={rows}
            onlyDifferences={onlyDifferences}
            selectedRow={row?.role ?? null}
            onSelect={select}
            onOpen={open}
          />
        ) : (
          <FlowsTable {...shared} rows={shown} onOpen={open} />
        )}
      </SplitView>
    </CompareFrame>
  )
}
