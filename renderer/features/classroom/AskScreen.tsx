import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { beginAsk } from '../../domain/lesson/beginAsk.ts'
import type { Question } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { AskDesk } from './AskDesk.tsx'
import styles from './AskScreen.module.css'
import { ClassControls } from './ClassControls.tsx'
import { ClassQuestion } from './ClassQuestion.tsx'
import { anyOf, useAskable } from './useAskable.ts'
import { useKeepResult } from './useKeepResult.ts'

/** One question before a class over the whole window, with what the instructor needs below it. */
export function AskScreen() {
  const { t } = useTranslation('classroom')
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  const [search] = useSearchParams()
  const question = bank?.byId.get(search.get('question') ?? '')
  const wish = { system: search.get('system') ?? '', kind: search.get('kind') ?? '' }
  const { questions = [] } = useAskable(wish)
  if (!bank) return <div aria-busy="true" />
  if (!question)
    return (
      <Page title={t('title')}>
        <Notice tone="info">
          {t('gone')} <a href={`#${paths.classroom}`}>{t('back')}</a>
        </Notice>
      </Page>
    )
  const next = (): void => {
    const another = anyOf(questions, question.id)
    if (another)
      navigate(paths.classQuestion(another.id, wish.system, wish.kind), { replace: true })
  }
  return <Asking key={question.id} question={question} onNext={next} />
}

function Asking({
  question,
  onNext,
}: {
  readonly question: Question
  readonly onNext: () => void
}) {
  const { locale } = useLocale()
  const keep = useKeepResult()
  const [ask, setAsk] = useState(() => beginAsk(question.id))
  return (
    <div className={styles.whole}>
      <div className={styles.stage}>
        <ClassQuestion question={question} ask={ask} locale={locale} />
      </div>
      <AskDesk onNext={onNext} onCall={(called) => setAsk((before) => ({ ...before, called }))}>
        <ClassControls question={question} ask={ask} onChange={setAsk} onKeep={keep} />
      </AskDesk>
    </div>
  )
}
