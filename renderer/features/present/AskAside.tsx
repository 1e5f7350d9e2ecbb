import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { beginAsk } from '../../domain/lesson/beginAsk.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { QuestionPicker } from '../lessons/index.ts'
import type { Presentation } from './usePresentation.ts'

interface Props {
  readonly presentation: Presentation
  readonly onClose: () => void
}

/** Any question of the bank, put before the class in the midst of what is presented; first those on the country on screen. */
export function AskAside({ presentation: { here, send }, onClose }: Props) {
  const { t } = useTranslation('present')
  const { locale } = useLocale()
  const bank = useQuestionBank(locale)
  return (
    <Suspense>
      <QuestionPicker
        title={t('key.ask')}
        taking={t('askIt')}
        subject={here?.kind === 'diagram' ? here.subject.id : null}
        byId={bank?.byId ?? null}
        onTake={(question) => {
          send({ kind: 'ask', ask: beginAsk(question) })
          onClose()
        }}
        onClose={onClose}
      />
    </Suspense>
  )
}
