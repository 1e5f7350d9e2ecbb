import { Button } from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { DraftSubject } from '../../../domain/authoring/draft.ts'
import { makeId } from '../../../domain/authoring/makeId.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import type { DraftChecking } from '../useDraftCheck.ts'
import { ArisingQuestions } from './ArisingQuestions.tsx'
import { FoldedItem } from './FoldedItem.tsx'
import { QuestionFields } from './QuestionFields.tsx'

interface Props {
  readonly subject: DraftSubject
  readonly checking: DraftChecking
}

/** Questions of the lecturer's own, and those that arise by themselves. */
export function QuestionsForm({ subject, checking }: Props) {
  const { t } = useTranslation('author')
  const { change, go } = useAuthoring()
  const words = useWords()
  const { id, questions } = subject

  const add = (): void => {
    const question = makeId('', 'question', new Set(questions.map((each) => each.id)))
    change({ kind: 'add-question', subject: id, id: question, form: 'choice' })
    go({ section: 'questions', subject: id, item: question, field: 'prompt' })
  }
  return (
    <>
      <h2>{t('section.questions')}</h2>
      <p className={styles.lead}>{t('questions.lead')}</p>
      <ul className={styles.items}>
        {questions.map((question) => (
          <FoldedItem
            key={question.id}
            place={{ section: 'questions', subject: id, item: question.id }}
            title={words(question.prompt, t('question.empty'))}
            note={t(`form.${question.kind}`)}
            onRemove={() => change({ kind: 'remove-question', subject: id, question: question.id })}
          >
            <QuestionFields subject={id} question={question} />
          </FoldedItem>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="default" leftSection={<Plus size={18} aria-hidden="true" />} onClick={add}>
          {t('new.question')}
        </Button>
      </div>
      <ArisingQuestions subject={subject} checking={checking} />
    </>
  )
}
