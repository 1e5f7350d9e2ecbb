import { useTranslation } from 'react-i18next'
import { plainText } from '../../domain/exam/plainText.ts'
import type { ResolvedPart } from '../../domain/lesson/resolveLesson.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export interface PartWords {
  /** What sort of part it is: «Diagram». */
  readonly kind: string
  /** What it shows. */
  readonly title: string
}

/** Names parts of a lesson as a list does. */
export function usePartWords(): (resolved: ResolvedPart) => PartWords {
  const { t } = useTranslation('lessons')
  const { locale, format } = useLocale()
  return (resolved) => {
    switch (resolved.kind) {
      case 'diagram': {
        const { found, step, part } = resolved
        const kind = t(part.step === null ? 'kind.diagram' : 'kind.step')
        if (!found) return { kind, title: `${part.subject}/${part.diagram}` }
        const whole = `${found.subject.name[locale]}: ${found.diagram.title[locale]}`
        return { kind, title: step ? `${step.title[locale]} (${whole})` : whole }
      }
      case 'flows': {
        const names = resolved.flows.map(
          ({ system, diagram }) => `${system.name[locale]}: ${diagram.title[locale]}`,
        )
        return { kind: t('kind.flows'), title: names.join(' | ') || t('nothingLeft') }
      }
      case 'table': {
        const { part, dimensions, systems } = resolved
        const rows =
          part.dimensions.length === 0
            ? t('table.allRows')
            : format.list(dimensions.map(({ name }) => name[locale]))
        const columns =
          part.systems.length === 0
            ? t('table.allSystems')
            : format.list(systems.map(({ name }) => name[locale]))
        return { kind: t('kind.table'), title: `${rows} · ${columns}` }
      }
      case 'question': {
        const { question, part } = resolved
        return { kind: t('kind.question'), title: plainText(question?.prompt ?? part.question) }
      }
      case 'text': {
        const [line = ''] = resolved.part.text.trim().split('\n')
        return { kind: t('kind.text'), title: resolved.part.heading || line || t('emptyNote') }
      }
    }
  }
}
