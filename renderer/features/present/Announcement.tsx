import { useTranslation } from 'react-i18next'
import { findActor } from '../../data/findInAtlas.ts'
import { useQuestionBank } from '../../data/useQuestionBank.ts'
import { optionLetter } from '../../domain/exam/optionLetter.ts'
import { plainText } from '../../domain/exam/plainText.ts'
import { isByHands } from '../../domain/lesson/talliedOptions.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { placeOf, stepIn } from './placeOf.ts'
import styles from './Stage.module.css'
import { partTitle } from './titleOf.ts'
import { isCovered } from './toShowMarks.ts'
import type { Presentation } from './usePresentation.ts'
import { useRowsTold } from './useRowsTold.ts'

/** Tells those of the audience who do not see the screen what has come onto it. */
export function Announcement({ presentation }: { readonly presentation: Presentation }) {
  return (
    <p role="status" className={styles.unseen}>
      {presentation.show.ask ? (
        <AskedWords id={presentation.show.ask.question} />
      ) : (
        <PartWords presentation={presentation} />
      )}
    </p>
  )
}

/** Apart, so that the bank is fetched only where a question is. */
function AskedWords({ id }: { readonly id: string }) {
  const { locale } = useLocale()
  const question = useQuestionBank(locale)?.byId.get(id)
  if (!question) return null
  const { prompt, options } = question
  const listed = options.map((option, index) => `${optionLetter(index, locale)}) ${option.text}`)
  return plainText([prompt, ...(isByHands(question) ? listed : [])].join(' '))
}

const PartWords = ({ presentation }: { readonly presentation: Presentation }) =>
  useWords(presentation)

function useWords({ here, show }: Presentation): string {
  const { t } = useTranslation(['present', 'canvas'])
  const { locale } = useLocale()
  const told = useRowsTold(here, show)
  if (show.blank) return t(`announce.${show.blank}`)
  if (here?.kind !== 'diagram') return told ?? (here ? partTitle(here, locale, t) : '')
  const { subject, diagram } = here
  const { step: id, frames, branches } = placeOf(here, show)
  const step = stepIn(diagram.steps, id)
  if (!step) return `${diagram.title[locale]}. ${diagram.question[locale]}`
  const number = diagram.steps.indexOf(step) + 1
  const count = frames.length
  if (isCovered(show, step.id)) return t('announce.covered', { number, count })
  const ways = branches.map(
    (branch) => `${branch.number}: ${diagram.links[branch.link]?.condition?.[locale] ?? ''}`,
  )
  const said = t('announce.step', {
    number,
    count,
    kind: t(`canvas:kind.${step.kind}`),
    title: step.title[locale],
    actor: findActor(subject, step.actor)?.name[locale],
  })
  return ways.length > 0 ? `${said} ${t('announce.ways', { list: ways.join('; ') })}` : said
}
