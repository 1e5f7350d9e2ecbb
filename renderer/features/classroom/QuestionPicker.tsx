import { Button, NativeSelect, TextInput } from '@mantine/core'
import { Dices } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useAtlas } from '../../data/AtlasContext.tsx'
import { foldText } from '../../domain/foldText.ts'
import { FORM_OF } from '../../domain/questions/answerForm.ts'
import type { QuestionKind } from '../../domain/questions/question.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { Card } from '../../ui/Card.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { RichText } from '../../ui/RichText.tsx'
import styles from './QuestionPicker.module.css'
import { anyOf, useAskable, type Wish } from './useAskable.ts'

const KINDS = Object.keys(FORM_OF) as readonly QuestionKind[]
/** More than these nobody reads through: words narrow them down. */
const MOST_SHOWN = 30

/** Chooses a question to be asked: by chance, or by hand out of a country and a kind. */
export function QuestionPicker() {
  const { t } = useTranslation(['classroom', 'quiz'])
  const { locale, format } = useLocale()
  const { systems, themes } = useAtlas()
  const [wish, setWish] = useState<Wish>({ system: '', kind: '' })
  const [words, setWords] = useState('')
  const { questions } = useAskable(wish)

  const folded = foldText(words.trim())
  const found = questions?.filter(({ prompt }) => foldText(prompt).includes(folded)) ?? []
  const any = (): void => {
    const question = anyOf(found)
    if (question) navigate(paths.classQuestion(question.id, wish.system, wish.kind))
  }
  return (
    <Card className={styles.picker}>
      <div className={styles.wishes}>
        <NativeSelect
          label={t('system')}
          size="md"
          value={wish.system}
          onChange={({ currentTarget }) => setWish({ ...wish, system: currentTarget.value })}
          data={[
            { value: '', label: t('system.all') },
            ...[...systems, ...themes].map(({ id, name }) => ({ value: id, label: name[locale] })),
          ]}
        />
        <NativeSelect
          label={t('kind')}
          size="md"
          value={wish.kind}
          onChange={({ currentTarget }) => setWish({ ...wish, kind: currentTarget.value })}
          data={[
            { value: '', label: t('kind.all') },
            ...KINDS.map((kind) => ({ value: kind, label: t(`quiz:kind.${kind}`) })),
          ]}
        />
        <TextInput
          label={t('words')}
          size="md"
          maxLength={100}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <div>
        <Button
          size="lg"
          leftSection={<Dices size={22} aria-hidden="true" />}
          disabled={found.length === 0}
          onClick={any}
        >
          {t('random')}
        </Button>
      </div>
      {questions && found.length === 0 && <Notice tone="info">{t('none')}</Notice>}
      {found.length > 0 && (
        <>
          <p className={styles.soft}>
            {t(found.length > MOST_SHOWN ? 'foundMany' : 'found', {
              count: format.number(found.length),
              shown: format.number(MOST_SHOWN),
            })}
          </p>
          <ul className={styles.list}>
            {found.slice(0, MOST_SHOWN).map(({ id, kind, context, prompt }) => (
              <li key={id}>
                <Link href={paths.classQuestion(id, wish.system, wish.kind)} data-ask={id}>
                  <RichText>{prompt}</RichText>
                </Link>
                <span className={styles.soft}>
                  {[context, t(`quiz:kind.${kind}`)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
