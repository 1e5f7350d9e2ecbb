import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Diagram } from '../../../content/schema.ts'
import { useAtlas } from '../../data/AtlasContext.tsx'
import type { Subject } from '../../data/findInAtlas.ts'
import { paths } from '../../state/paths.ts'

/** The way to this diagram beside those of other countries that share most with it; themes have none. */
export function CompareLink(props: { readonly subject: Subject; readonly diagram: Diagram }) {
  const { subject, diagram } = props
  const { t } = useTranslation('explore')
  const { systems } = useAtlas()
  const isOfCountry = systems.some(({ id }) => id === subject.id)
  const hasCompany = systems.some(({ id, diagrams }) => id !== subject.id && diagrams.length > 0)
  if (!isOfCountry || !hasCompany) return null
  return (
    // Its companions are looked for over there: finding them would keep the drawing waiting here.
    <Button
      variant="default"
      component={Link}
      href={paths.compareFlows([`${subject.id}/${diagram.id}`])}
    >
      {t('compareFlows')}
    </Button>
  )
}
