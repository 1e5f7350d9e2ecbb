import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Diagram } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { flowCandidates } from '../../data/flowCandidates.ts'
import { withBestMatches } from '../../domain/comparison/matchFlows.ts'
import { paths } from '../../state/paths.ts'

const COUNT = 3

/** The way to this diagram beside those of other countries that share most with it; themes have none. */
export function CompareLink(props: { readonly subject: Subject; readonly diagram: Diagram }) {
  const { subject, diagram } = props
  const { t } = useTranslation('explore')
  const atlas = useAtlas()
  const ids = useMemo(() => {
    const candidates = flowCandidates(atlas)
    const own = candidates.find(({ id }) => id === `${subject.id}/${diagram.id}`)
    return own ? withBestMatches(candidates, own, COUNT).map(({ id }) => id) : []
  }, [atlas, subject.id, diagram.id])
  if (ids.length < 2) return null
  return (
    <Button variant="default" component={Link} href={paths.compareFlows(ids)}>
      {t('compareFlows')}
    </Button>
  )
}
