import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import type { AlignedRow } from '../../../domain/comparison/alignFlows.ts'
import { useLocale } from '../../../i18n/useLocale.ts'

/** The name of a column: its country, or the diagram where one country stands there twice. */
export function useColumnName(flows: readonly SystemFlow[]): (flow: SystemFlow) => string {
  const { locale } = useLocale()
  return useCallback(
    ({ subject, system, diagram }) =>
      flows.filter((each) => each.subject === subject).length > 1
        ? diagram.title[locale]
        : system.name[locale],
    [flows, locale],
  )
}

/** In what the diagrams of a row differ, and which have no such step; empty where they are alike. */
export function useRowWords(flows: readonly SystemFlow[]): (row: AlignedRow) => string {
  const { t } = useTranslation('compareFlows')
  const { format } = useLocale()
  const nameOf = useColumnName(flows)
  return useCallback(
    ({ verdict }) => {
      if (verdict.kind === 'same') return ''
      const from = verdict.kind === 'absent' ? verdict.from : []
      const names = flows.filter(({ id }) => from.includes(id)).map(nameOf)
      const differences = verdict.in.map((each) => t(`in.${each}`))
      return [
        ...(names.length > 0 ? [t('absentFrom', { list: format.list(names) })] : []),
        ...(differences.length > 0 ? [t('differsIn', { list: format.list(differences) })] : []),
      ].join('. ')
    },
    [t, format, flows, nameOf],
  )
}
