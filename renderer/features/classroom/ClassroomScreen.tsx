import { useTranslation } from 'react-i18next'
import { Card } from '../../ui/Card.tsx'
import { Page } from '../../ui/Page.tsx'
import { ClassResults } from './ClassResults.tsx'
import { QuestionPicker } from './QuestionPicker.tsx'
import { RosterEditor } from './RosterEditor.tsx'

/** Asking a class: which question, the people of the class, and what classes answered before. */
export function ClassroomScreen() {
  const { t } = useTranslation('classroom')
  return (
    <Page title={t('title')} lead={t('lead')}>
      <QuestionPicker />
      <Card>
        <h2>{t('people')}</h2>
        <RosterEditor />
      </Card>
      <ClassResults />
    </Page>
  )
}
