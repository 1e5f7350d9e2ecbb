import { Button } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idInPack } from '../../../../content/pack/packOf.ts'
import { previewQuestions } from '../../../data/previewQuestions.ts'
import type { DraftSubject } from '../../../domain/authoring/draft.ts'
import type { Question } from '../../../domain/questions/question.ts'
import { Card } from '../../../ui/Card.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { QuestionPreview } from '../../lessons/index.ts'
import { useAuthoring } from '../AuthoringContext.ts'
import styles from '../DraftScreen.module.css'
import type { DraftChecking } from '../useDraftCheck.ts'

interface Props {
  readonly subject: DraftSubject
  readonly checking: DraftChecking
}

const PAGE = 10

/** The questions as they will be asked: made from the pack as it was checked last, together with the atlas. */
export function ArisingQuestions({ subject, checking }: Props) {
  const { t } = useTranslation('author')
  const { draft } = useAuthoring()
  const reading = checking.check?.reading ?? null
  const found = useArising(checking)
  const [shown, setShown] = useState(PAGE)
  const id = subject.head ? idInPack(draft.manifest.id, subject.id) : subject.id
  const questions = found === 'failed' ? null : found?.filter(({ system }) => system === id)
  return (
    <Card>
      <h2>{t('arising')}</h2>
      <p className={styles.soft}>{t('arising.lead')}</p>
      {reading && !reading.ok && <Notice tone="info">{t('arising.unsound')}</Notice>}
      {found === 'failed' && <Notice tone="bad">{t('arising.failed')}</Notice>}
      {reading?.ok && found === null && <p className={styles.soft}>{t('arising.making')}</p>}
      {questions && (
        <>
          <p>
            <strong>{t('questionCount', { count: questions.length })}</strong>
          </p>
          <Suspense>
            <ul className={styles.items}>
              {questions.slice(0, shown).map((question) => (
                <li key={question.id} className={styles.item}>
                  <QuestionPreview question={question} />
                </li>
              ))}
            </ul>
          </Suspense>
          {questions.length > shown && (
            <div className={styles.actions}>
              <Button variant="default" onClick={() => setShown(shown + PAGE)}>
                {t('arising.more', { count: questions.length - shown })}
              </Button>
            </div>
          )}
        </>
      )}
    </Card>
  )
}

/** Null while they are being made, or where the pack is not whole. */
function useArising({ check }: DraftChecking): readonly Question[] | 'failed' | null {
  const { builtIn, language } = useAuthoring()
  const [found, setFound] = useState<readonly Question[] | 'failed' | null>(null)
  const content = check?.reading.ok ? check.reading.content : null
  useEffect(() => {
    if (!content) return
    const stopping = new AbortController()
    previewQuestions({ builtIn, content, locale: language }, stopping.signal).then(
      setFound,
      (error: unknown) => {
        if (stopping.signal.aborted) return
        console.error('the questions of a draft were not made', error)
        setFound('failed')
      },
    )
    return () => stopping.abort()
  }, [builtIn, content, language])
  return content ? found : null
}
