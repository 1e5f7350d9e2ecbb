import { useTranslation } from 'react-i18next'
import { paths } from '../../state/paths.ts'
import { TabLinks } from '../../ui/TabLinks.tsx'

const TABS = [
  { key: 'quiz', href: paths.quiz() },
  { key: 'revise', href: paths.revise() },
  { key: 'exam', href: paths.exam },
  { key: 'plan', href: paths.plan },
] as const

/** The ways of being asked, and the plan for them: one place of the rail, four screens. */
export function StudyTabs({ here }: { readonly here: (typeof TABS)[number]['key'] }) {
  const { t } = useTranslation('shell')
  return (
    <TabLinks
      label={t('study')}
      tabs={TABS.map(({ key, href }) => ({ key, href, text: t(`study.${key}`) }))}
      here={here}
    />
  )
}
