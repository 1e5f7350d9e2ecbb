import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { useAtlas } from '../../../data/AtlasContext.tsx'
import { flowCandidates, type SystemFlow } from '../../../data/flowCandidates.ts'
import { usualFlows, withBestMatches } from '../../../domain/comparison/matchFlows.ts'
import { type Choice, FEWEST_FLOWS, readChoice } from '../../../domain/comparison/readChoice.ts'
import { navigate } from '../../../state/hashLocation.ts'
import { paths } from '../../../state/paths.ts'

const USUAL_COUNT = 3

export interface FlowsChoice {
  readonly candidates: readonly SystemFlow[]
  /** What is shown. */
  readonly chosen: readonly SystemFlow[]
  /** What the address says, as far as it can be followed. */
  readonly asked: Choice<SystemFlow>
  /** Key of the chosen step, as the address has it. */
  readonly step: string | null
  readonly onlyDifferences: boolean
  readonly choose: (ids: readonly string[]) => void
  readonly selectStep: (step: string | null) => void
  readonly showDifferences: (only: boolean) => void
}

/** What is compared, which step is chosen and which rows are wanted: all in the address. */
export function useFlowsChoice(): FlowsChoice {
  const atlas = useAtlas()
  const [search] = useSearchParams()
  const wish = search.get('with') ?? ''
  const step = search.get('step')
  const onlyDifferences = search.get('rows') === 'differences'
  const candidates = useMemo(() => flowCandidates(atlas), [atlas])
  const asked = useMemo(() => readChoice(wish, candidates), [wish, candidates])
  const chosen = useMemo(() => fill(asked.chosen, candidates), [asked, candidates])

  const go = useCallback(
    (ids: readonly string[], nextStep: string | null, only: boolean) =>
      navigate(paths.compareFlows(ids, nextStep ?? undefined, only ? 'differences' : undefined), {
        replace: true,
      }),
    [],
  )
  const ids = useMemo(() => chosen.map(({ id }) => id), [chosen])
  return {
    candidates,
    chosen,
    asked,
    step,
    onlyDifferences,
    choose: useCallback((next) => go(next, null, onlyDifferences), [go, onlyDifferences]),
    selectStep: useCallback((next) => go(ids, next, onlyDifferences), [go, ids, onlyDifferences]),
    showDifferences: useCallback((only) => go(ids, step, only), [go, ids, step]),
  }
}

/** As many as usual where fewer are asked for than can be compared and the atlas has them. */
function fill(
  asked: readonly SystemFlow[],
  candidates: readonly SystemFlow[],
): readonly SystemFlow[] {
  const [first] = asked
  if (!first) return usualFlows(candidates, USUAL_COUNT)
  return asked.length < FEWEST_FLOWS ? withBestMatches(candidates, first, USUAL_COUNT) : asked
}
