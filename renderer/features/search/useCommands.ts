import type { LucideIcon } from 'lucide-react'
import {
  BookA,
  CalendarCheck,
  ChartNoAxesColumn,
  CircleQuestionMark,
  FileOutput,
  Hand,
  Languages,
  ListTree,
  Palette,
  Presentation,
  RotateCcw,
  ScreenShare,
  Settings,
  Workflow,
} from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import { LOCALES, type Locale } from '../../../content/names.ts'
import type { LocalizedText } from '../../../content/schema.ts'
import type { ShowSource } from '../../domain/present/showSource.ts'
import type { SearchEntry } from '../../domain/search/entry.ts'
import { LANGUAGE_NAMES } from '../../i18n/languageNames.ts'
import type { ThemeChoice } from '../../state/createScreenStore.ts'
import { navigate } from '../../state/hashLocation.ts'
import { paths } from '../../state/paths.ts'
import { useScreen } from '../../state/ScreenStoreContext.tsx'
import { usePreference } from '../settings/index.ts'

/** Something to do, found like everything else by its name in any of the languages. */
export interface Command {
  readonly group: 'here' | 'places' | 'commands'
  readonly entry: SearchEntry
  readonly Icon: LucideIcon
  /** Goes to an address; without one it is done on the spot. */
  readonly address?: string
  readonly run: () => void
}

const PLACES = [
  { key: 'today', address: paths.today, Icon: CalendarCheck },
  { key: 'explore', address: paths.explore, Icon: Workflow },
  { key: 'quiz', address: paths.quiz(), Icon: CircleQuestionMark },
  { key: 'lessons', address: paths.lessons, Icon: Presentation },
  { key: 'glossary', address: paths.glossary, Icon: BookA },
  { key: 'progress', address: paths.progress, Icon: ChartNoAxesColumn },
  { key: 'settings', address: paths.settings, Icon: Settings },
] as const

const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'projector', 'system']

/** All that can be done from where one is, most fitting first. */
export function useCommands(): readonly Command[] {
  const { i18n } = useTranslation()
  const [path] = useLocation()
  const [search] = useSearchParams()
  const compared = search.get('with') ?? ''
  const view = useScreen((state) => state.diagramView)
  const showAs = useScreen((state) => state.showDiagramAs)
  const [locale, chooseLocale] = usePreference('locale')
  const [theme, chooseTheme] = usePreference('theme')

  return useMemo(() => {
    const inLocale = (to: Locale, key: string, values: Readonly<Record<string, string>> = {}) =>
      i18n.getFixedT(to)(key, values)
    const say = (
      key: string,
      values?: (to: Locale) => Readonly<Record<string, string>>,
    ): LocalizedText => ({
      ky: inLocale('ky', key, values?.('ky')),
      ru: inLocale('ru', key, values?.('ru')),
      en: inLocale('en', key, values?.('en')),
    })
    const [, subject, diagram] = /^\/explore\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? []
    const shown: ShowSource | null =
      subject !== undefined && diagram !== undefined
        ? { kind: 'diagram', subject, diagram }
        : path === paths.compare
          ? { kind: 'table', dimensions: [], systems: [] }
          : path === paths.compareFlows() && compared !== ''
            ? { kind: 'flows', diagrams: compared.split(',') }
            : null
    const other = view === 'drawing' ? 'outline' : 'drawing'
    const scope = diagram === undefined ? subject : `${subject}/${diagram}`

    return [
      ...(diagram === undefined
        ? []
        : [
            makeCommand('here', other, say(`search:action.${other}`), {
              Icon: other === 'outline' ? ListTree : Workflow,
              run: () => showAs(other),
            }),
          ]),
      ...(shown === null
        ? []
        : [
            goTo('here', 'present', say('present:present'), Presentation, paths.present(shown)),
            goTo(
              'here',
              'presenter',
              say('present:presenterView'),
              ScreenShare,
              paths.presenter(shown),
            ),
          ]),
      ...(scope === undefined
        ? []
        : [
            goTo(
              'here',
              'practise',
              say('explore:practise'),
              CircleQuestionMark,
              paths.quiz(scope),
            ),
          ]),
      ...PLACES.map(({ key, address, Icon }) =>
        goTo('places', key, say(`shell:${key}`), Icon, address),
      ),
      goTo('commands', 'revise', say('search:action.revise'), RotateCcw, paths.revise()),
      goTo('commands', 'classroom', say('classroom:title'), Hand, paths.classroom),
      goTo('commands', 'interchange', say('interchange:title'), FileOutput, paths.interchange()),
      ...LOCALES.filter((each) => each !== locale).map((each) =>
        makeCommand('commands', `locale-${each}`, say(`search:action.locale.${each}`), {
          also: [LANGUAGE_NAMES[each], say('search:action.localeAlso')],
          Icon: Languages,
          run: () => chooseLocale(each),
        }),
      ),
      ...THEMES.filter((each) => each !== theme).map((each) =>
        makeCommand(
          'commands',
          `theme-${each}`,
          say('search:action.theme', (to) => ({ name: inLocale(to, `settings:theme.${each}`) })),
          {
            also: [say('search:action.themeAlso')],
            Icon: Palette,
            run: () => chooseTheme(each),
          },
        ),
      ),
    ]
  }, [i18n, path, compared, view, showAs, locale, chooseLocale, theme, chooseTheme])
}

interface Rest extends Pick<Command, 'Icon' | 'run' | 'address'> {
  readonly also?: SearchEntry['also']
}

const makeCommand = (
  group: Command['group'],
  name: string,
  title: LocalizedText,
  { also = [], ...rest }: Rest,
): Command => ({
  group,
  entry: {
    id: `action:${name}`,
    kind: 'action',
    title,
    place: [],
    also,
    paragraphs: [],
    target: { to: 'action', action: name },
  },
  ...rest,
})

const goTo = (
  group: Command['group'],
  name: string,
  title: LocalizedText,
  Icon: LucideIcon,
  address: string,
): Command => makeCommand(group, name, title, { Icon, address, run: () => navigate(address) })
