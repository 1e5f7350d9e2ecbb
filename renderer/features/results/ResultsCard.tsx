import { Button, TextInput } from '@mantine/core'
import { Send } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AtlasDatabase } from '../../data/AtlasDatabase.ts'
import { RESULTS_BOUNDS } from '../../domain/results/results.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SavingNotice } from '../saving/index.ts'
import { ResultsInWords } from './ResultsInWords.tsx'
import styles from './StudentResults.module.css'
import { useResultsExport } from './useResultsExport.ts'
import { useResultsWords } from './useResultsWords.ts'

/** The learner's results for an instructor: counted on the learner's word, shown in full, then saved. */
export function ResultsCard({ db }: { readonly db: AtlasDatabase }) {
  const { t } = useTranslation('results')
  const { nameOf } = useResultsWords()
  const { isReady, message, preparation, prepare, saveResults, cancel } = useResultsExport(db)
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const name = typed.normalize('NFC').trim()
  const counted = preparation.kind === 'prepared' ? preparation.results : null
  const results = counted && { ...counted, name }

  const isPrepared = counted !== null
  const wasPrepared = useRef(false)
  useEffect(() => {
    if (isPrepared) field.current?.focus()
    else if (wasPrepared.current) begin.current?.focus()
    wasPrepared.current = isPrepared
  }, [isPrepared])

  return (
    <Card>
      <h2>{t('card.title')}</h2>
      <p className={styles.soft}>{t('card.text')}</p>
      {results ? (
        <form
          className={styles.prepared}
          onSubmit={(event) => {
            event.preventDefault()
            void saveResults(results)
          }}
        >
          <TextInput
            ref={field}
            label={t('card.name')}
            description={t('card.nameHint', { nameless: nameOf({ ...results, name: '' }) })}
            maxLength={RESULTS_BOUNDS.longestName}
            autoComplete="name"
            maw={420}
            size="md"
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <h3 id="results-say">{t('card.says')}</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard to be scrolled */}
          <section className={styles.preview} aria-labelledby="results-say" tabIndex={0}>
            <ResultsInWords results={results} app={__APP_VERSION__} />
          </section>
          <div className={styles.actions}>
            <Button type="submit">{t('card.save')}</Button>
            <Button variant="default" onClick={cancel}>
              {t('card.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div>
          <Button
            ref={begin}
            variant="default"
            leftSection={<Send size={18} aria-hidden="true" />}
            disabled={!isReady || preparation.kind === 'counting'}
            onClick={() => void prepare()}
          >
            {t('card.prepare')}
          </Button>
        </div>
      )}
      {preparation.kind === 'counting' && <p role="status">{t('card.counting')}</p>}
      {preparation.kind === 'failed' && (
        <Notice tone="bad">{t('card.failed', { reason: preparation.reason })}</Notice>
      )}
      {message && <SavingNotice message={message} />}
    </Card>
  )
}
