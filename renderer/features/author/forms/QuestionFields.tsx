import { useTranslation } from 'react-i18next'
import type { DraftQuestion } from '../../../domain/authoring/draft.ts'
import { useAuthoring, useWords } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import { ClaimsField } from '../fields/ClaimsField.tsx'
import { PickField } from '../fields/PickField.tsx'
import { SourceFields } from '../fields/SourceFields.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useOptions } from '../fields/useOptions.ts'
import { AnswerFields } from './AnswerFields.tsx'

interface Props {
  readonly subject: string
  readonly question: DraftQuestion
}

/** One question of the lecturer's own, of whichever kind. */
export function QuestionFields({ subject, question }: Props) {
  const { t } = useTranslation('author')
  const { change } = useAuthoring()
  const words = useWords()
  const { questionForms, topics } = useOptions()
  const set = (changes: Partial<Omit<DraftQuestion, 'id'>>) =>
    change({ kind: 'question', subject, question: question.id, set: changes })
  return (
    <>
      <PickField
        field="kind"
        label={t('question.form')}
        value={question.kind}
        options={questionForms}
        onChange={(kind) => kind && set({ kind })}
      />
      <TextField
        field="prompt"
        label={t(question.kind === 'true-false' ? 'question.statement' : 'question.prompt')}
        isLong
        value={question.prompt}
        onChange={(prompt) => set({ prompt })}
      />
      <AnswerFields question={question} onChange={set} />
      <TextField
        field="explanation"
        label={t('question.explanation')}
        hint={t('question.explanationHint')}
        isLong
        value={question.explanation}
        onChange={(explanation) => set({ explanation })}
      />
      <ClaimsField
        subject={subject}
        label={t('restsOn')}
        claims={question.claims}
        citedBy={{ kind: 'question', question: question.id }}
        about={words(question.prompt)}
        onChange={(claims) => set({ claims })}
      />
      <div className={styles.pair}>
        <SourceFields source={question} onChange={set} />
        <PickField
          field="topic"
          label={t('topic')}
          value={question.topic}
          options={topics}
          none={t('topic.ofClaims')}
          onChange={(topic) => set({ topic })}
        />
      </div>
    </>
  )
}
