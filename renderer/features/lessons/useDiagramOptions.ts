import type { Subject } from '../../data/findInAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'

interface Option {
  readonly value: string
  readonly label: string
}

/** The diagrams of some countries and themes for a list to choose from; values «subject/diagram». */
export function useDiagramOptions(
  subjects: readonly Subject[],
): readonly { readonly group: string; readonly items: Option[] }[] {
  const { locale } = useLocale()
  return subjects
    .filter(({ diagrams }) => diagrams.length > 0)
    .map(({ id: subject, name, diagrams }) => ({
      group: name[locale],
      items: diagrams.map(({ id, title }) => ({
        value: `${subject}/${id}`,
        label: `${name[locale]}: ${title[locale]}`,
      })),
    }))
}
