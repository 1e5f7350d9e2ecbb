import { NativeSelect } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { flowCandidates } from '../../data/flowCandidates.ts'
import { FEWEST_FLOWS, MOST_FLOWS } from '../../domain/comparison/readChoice.ts'
import { useDiagramOptions } from './useDiagramOptions.ts'

interface Props {
  /** «subject/diagram». */
  readonly diagrams: readonly string[]
  readonly onChange: (diagrams: readonly string[]) => void
}

/** The places never change, only what stands in them. */
const PLACES = Array.from({ length: MOST_FLOWS }, (_, place) => place)

/** Two to four diagrams to be set side by side, from left to right. */
export function FlowsBody({ diagrams, onChange }: Props) {
  const { t } = useTranslation('lessons')
  const atlas = useAtlas()
  const candidates = useMemo(() => flowCandidates(atlas), [atlas])
  const groups = useDiagramOptions(atlas.systems)
  const isKnown = (id: string) => candidates.some((each) => each.id === id)
  const known = diagrams.filter(isKnown)
  const missing = diagrams.filter((id) => !isKnown(id))
  const places = Math.min(Math.max(known.length + 1, FEWEST_FLOWS), MOST_FLOWS)

  const choose = (place: number, id: string): void => {
    const next = known.map((before, index) => (index === place ? id : before))
    if (place >= known.length) next.push(id)
    const distinct = next.filter((each, index) => each !== '' && next.indexOf(each) === index)
    onChange([...distinct, ...missing])
  }
  return (
    <>
      {PLACES.slice(0, places).map((place) => {
        const value = known[place] ?? ''
        const isNeeded = place < FEWEST_FLOWS && value !== ''
        return (
          <NativeSelect
            key={place}
            label={t('flows.diagram', { number: place + 1 })}
            value={value}
            onChange={(event) => choose(place, event.currentTarget.value)}
            data={[...(isNeeded ? [] : [{ value: '', label: t('flows.none') }]), ...groups]}
          />
        )
      })}
    </>
  )
}
