import { Button, CloseButton, Popover } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SystemFlow } from '../../../data/flowCandidates.ts'
import { matchFlows } from '../../../domain/comparison/matchFlows.ts'
import { FEWEST_FLOWS, MOST_FLOWS } from '../../../domain/comparison/readChoice.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { Flag } from '../../../ui/Flag.tsx'
import styles from './FlowPicker.module.css'
import { useColumnName } from './useRowWords.ts'

interface Props {
  readonly candidates: readonly SystemFlow[]
  readonly chosen: readonly SystemFlow[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** Which diagrams stand beside each other: each can be exchanged or removed, more can be added. */
export function FlowPicker({ candidates, chosen, onChoose }: Props) {
  const { t } = useTranslation('compareFlows')
  const nameOf = useColumnName(chosen)
  const ids = chosen.map(({ id }) => id)
  return (
    <ul className={styles.picker} aria-label={t('chosen')}>
      {chosen.map((flow, index) => (
        <li key={flow.id} className={styles.chip}>
          <Flag code={flow.system.flag} />
          <Exchange
            label={t('choose', { place: index + 1 })}
            flow={flow}
            candidates={candidates}
            chosen={chosen}
            onExchange={(id) => onChoose(ids.with(index, id))}
          />
          {chosen.length > FEWEST_FLOWS && (
            <CloseButton
              size="sm"
              aria-label={t('remove', { name: nameOf(flow) })}
              onClick={() => onChoose(ids.filter((id) => id !== flow.id))}
            />
          )}
        </li>
      ))}
      {chosen.length < MOST_FLOWS && chosen.length < candidates.length && (
        <li>
          <Suggestions
            candidates={candidates}
            chosen={chosen}
            onAdd={(id) => onChoose([...ids, id])}
          />
        </li>
      )}
    </ul>
  )
}

interface ExchangeProps {
  readonly label: string
  readonly flow: SystemFlow
  readonly candidates: readonly SystemFlow[]
  readonly chosen: readonly SystemFlow[]
  readonly onExchange: (id: string) => void
}

function Exchange({ label, flow, candidates, chosen, onExchange }: ExchangeProps) {
  const { t } = useTranslation('compareFlows')
  const { locale } = useLocale()
  const others = chosen.filter((each) => each !== flow)
  const shared = new Map(
    matchFlows(candidates, others).map(({ candidate, shared }) => [candidate.id, shared]),
  )
  const systems = [...new Set(candidates.map(({ system }) => system))]
  return (
    <select
      className={styles.select}
      aria-label={label}
      value={flow.id}
      onChange={({ currentTarget }) => onExchange(currentTarget.value)}
    >
      {systems.map((system) => (
        <optgroup key={system.id} label={system.name[locale]}>
          {candidates
            .filter((each) => each.system === system && !others.includes(each))
            .map(({ id, diagram }) => (
              <option key={id} value={id}>
                {id === flow.id
                  ? `${system.name[locale]}: ${diagram.title[locale]}`
                  : t('option', { title: diagram.title[locale], count: shared.get(id) ?? 0 })}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}

interface SuggestionsProps {
  readonly candidates: readonly SystemFlow[]
  readonly chosen: readonly SystemFlow[]
  readonly onAdd: (id: string) => void
}

function Suggestions({ candidates, chosen, onAdd }: SuggestionsProps) {
  const { t } = useTranslation('compareFlows')
  const { locale } = useLocale()
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      width={380}
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<Plus size={16} aria-hidden="true" />}
          onClick={() => setOpen(!isOpen)}
        >
          {t('add')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.suggestions} aria-label={t('add')}>
        <p className={styles.hint}>{t('addHint')}</p>
        <ul>
          {matchFlows(candidates, chosen).map(({ candidate, shared }) => (
            <li key={candidate.id}>
              <button
                type="button"
                className={styles.suggestion}
                onClick={() => {
                  setOpen(false)
                  onAdd(candidate.id)
                }}
              >
                <Flag code={candidate.system.flag} />
                <span>
                  <strong>{candidate.system.name[locale]}</strong> {candidate.diagram.title[locale]}
                  <small>{t('shared', { count: shared })}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
