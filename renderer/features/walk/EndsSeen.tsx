import { useTranslation } from 'react-i18next'
import type { Diagram } from '../../../content/schema.ts'
import type { Subject } from '../../data/findInAtlas.ts'
import { useAttempts } from '../../data/useAttempts.ts'
import { endsOf, endsSeen } from '../../domain/walk/endsSeen.ts'
import type { WalkPath } from '../../domain/walk/walkPath.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Meter } from '../../ui/Meter.tsx'

interface Props {
  readonly subject: Subject
  readonly diagram: Diagram
  readonly path: WalkPath
}

/** How many of the diagram's ends have been walked to so far; this one counts though nothing is saved. */
export function EndsSeen({ subject, diagram, path }: Props) {
  const { t } = useTranslation('walk')
  const { format } = useLocale()
  const attempts = useAttempts(subject.id, diagram.id)
  const walks = attempts?.filter(({ kind }) => kind === 'walk') ?? []
  const seen = endsSeen(diagram, [path.steps, ...walks.map((walk) => walk.path)]).length
  const total = endsOf(diagram).length
  const words = t('endsSeen', { seen, total })
  return (
    <div>
      <p>{words}</p>
      <Meter share={seen / total} label={words} text={format.percent(seen / total)} />
    </div>
  )
}
