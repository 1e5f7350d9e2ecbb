import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DiagramPart } from '../../domain/lesson/lesson.ts'
import type { ResolvedDiagram } from '../../domain/lesson/resolveLesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { paths } from '../../state/paths.ts'
import { StepRemarks } from './StepRemarks.tsx'

interface Props {
  readonly resolved: ResolvedDiagram
  readonly onReplace: (part: DiagramPart) => void
}

/** How much of a diagram is shown, and remarks on its steps. */
export function DiagramBody({ resolved: { part, found, step }, onReplace }: Props) {
  const { t } = useTranslation('lessons')
  const { locale } = useLocale()
  if (!found) return null
  const { subject, diagram } = found
  return (
    <>
      <NativeSelect
        label={t('diagram.shows')}
        value={step?.id ?? ''}
        onChange={(event) => onReplace({ ...part, step: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('diagram.whole') },
          ...diagram.steps.map(({ id, title }, index) => ({
            value: id,
            label: t('diagram.upTo', { number: index + 1, title: title[locale] }),
          })),
        ]}
      />
      <p>
        <Link href={paths.diagram(subject.id, diagram.id, step?.id)}>{t('diagram.look')}</Link>
      </p>
      <StepRemarks
        steps={diagram.steps}
        remarks={part.stepRemarks}
        onChange={(stepRemarks) => onReplace({ ...part, stepRemarks })}
      />
    </>
  )
}
