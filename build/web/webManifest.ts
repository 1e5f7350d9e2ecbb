import { fileTypes } from '../../electron/fileTypes.ts'

export const MANIFEST_FILE = 'atlas.webmanifest'

const NAMES = { ky: 'Аткаруу атласы', ru: 'Атлас исполнения', en: 'Atkaruu Atlas' }
const SHORT_NAMES = { ky: 'Атлас', ru: 'Атлас', en: 'Atlas' }
const DESCRIPTIONS = {
  ky: 'Сот чечимдерин аткаруу ар кайсы өлкөдө: схемалар, суроолор, кайталоо. Тармаксыз иштейт.',
  ru: 'Исполнение судебных решений в разных странах: схемы, вопросы, повторение. Работает без сети.',
  en: 'How countries enforce court decisions: diagrams, questions, revision. Works without a network.',
}

/** What a browser is told to install the web app. Every address is relative: it lies in any folder. */
export const webManifest = {
  name: NAMES.ky,
  short_name: SHORT_NAMES.ky,
  description: DESCRIPTIONS.ky,
  lang: 'ky',
  dir: 'ltr',
  // Taken by browsers that know it where they run in that language; the others go by the above.
  name_localized: translated(NAMES),
  short_name_localized: translated(SHORT_NAMES),
  description_localized: translated(DESCRIPTIONS),
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f6f1e7',
  theme_color: '#14415c',
  categories: ['education'],
  icons: [icon('icon', 192), icon('icon', 512), icon('maskable', 192), icon('maskable', 512)],
  // A window that is open takes the file, and is not loaded anew: a quiz may be under way in it.
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
  file_handlers: [
    {
      action: './',
      accept: Object.fromEntries(
        fileTypes.flatMap(({ association, extension }) =>
          association ? [[association.mimeType, [`.${extension}`]]] : [],
        ),
      ),
      icons: [icon('icon', 192)],
    },
  ],
} as const

function icon(name: 'icon' | 'maskable', size: number) {
  return {
    src: `./icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: name === 'maskable' ? 'maskable' : 'any',
  }
}

function translated({ ru, en }: Readonly<Record<'ru' | 'en', string>>) {
  return { ru: { value: ru, lang: 'ru' }, en: { value: en, lang: 'en' } }
}
