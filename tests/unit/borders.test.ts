import { describe, expect, it } from 'vitest'
import { type Import, importsOf, sourceFilesIn } from './importsOf.ts'

const imports = ['content', 'electron', 'renderer', 'web', 'build'].flatMap((folder) =>
  sourceFilesIn(folder).flatMap(importsOf),
)

/** Values that need none of the schema's checks. */
const LIGHT = [
  'content/names.ts',
  'content/faults/sayFault.ts',
  'content/pack/limits.ts',
  'content/pack/mergePacks.ts',
  'content/pack/packOf.ts',
]
/** Alone in fetching zod, YAML and the checks: code that runs in a worker, or when a file is written. */
const PACK_DOORS = ['renderer/data/readPack.ts', 'renderer/data/packFileOfDraft.ts']

/** Our own folders and files that each layer may import, besides itself. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'renderer/domain': [],
  'renderer/data': ['renderer/domain'],
  'renderer/state': ['renderer/domain'],
  'renderer/i18n': [],
  'renderer/ui': [],
  'renderer/canvas': ['renderer/domain', 'renderer/state', 'renderer/ui', 'renderer/i18n'],
  'renderer/features': [
    'renderer/domain',
    'renderer/data',
    'renderer/state',
    'renderer/canvas',
    'renderer/ui',
    'renderer/i18n',
    'renderer/platform.ts',
    'renderer/PlatformContext.tsx',
  ],
  // Wires all of it together.
  'renderer/start': ['renderer'],
  // The program of pages that stand alone: as little as can be.
  'renderer/viewer': ['renderer/domain'],
}

/** Packages that each layer may import. Mantine and the icons are the React of `ui`. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  // YAML is the form of what authors write; the page fetches it with the one screen that needs it.
  'renderer/domain': ['ts-fsrs', 'perfect-freehand', 'yaml'],
  'renderer/data': ['dexie', 'dexie-react-hooks', 'react', 'zod'],
  'renderer/state': ['zustand', 'react'],
  'renderer/i18n': ['i18next', 'react-i18next'],
  'renderer/ui': [
    'react',
    '@mantine/core',
    'lucide-react',
    '@fontsource-variable/golos-text',
    '@fontsource-variable/source-serif-4',
  ],
  'renderer/canvas': [
    'react',
    'react-i18next',
    '@xyflow/react',
    'lucide-react',
    // As files, for measuring and embedding; as style sheets they are the business of `ui`.
    '@fontsource-variable/golos-text',
    '@fontsource-variable/source-serif-4',
  ],
  'renderer/features': [
    'react',
    'react-i18next',
    '@mantine/core',
    'lucide-react',
    'wouter',
    'virtual:world-map', // drawn by the build; loads with the one screen that shows it
    // Of exports alone: PDF, and the fonts that go into files.
    '@cantoo/pdf-lib',
    'fontkit',
    '@fontsource/golos-text',
    '@fontsource/source-serif-4',
    // Of hand-outs alone: slides.
    'pptxgenjs',
    'fflate',
    // Of authoring alone: what countries are called.
    'i18n-iso-countries',
  ],
  'renderer/viewer': ['preact'],
  'renderer/start': [
    'react',
    'react-dom',
    // Made by the build.
    'virtual:atlas',
    'virtual:layouts',
    'virtual:question-banks',
  ],
}

const OWN = /^(?:content|electron|renderer|build|tests)\//

const isInside = (path: string, place: string) => path === place || path.startsWith(`${place}/`)
const packageOf = (to: string) =>
  to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/')
const featureOf = (path: string) => /^renderer\/features\/([^/]+)\//.exec(path)?.[1]
const isContentAsAllowed = ({ from, to, isTypeOnly }: Import) =>
  LIGHT.includes(to) || (isInside(to, 'content') && (isTypeOnly || PACK_DOORS.includes(from)))

const told = (wrong: readonly Import[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)
const importsFrom = (place: string) => imports.filter(({ from }) => isInside(from, place))

it('sees the imports of the whole program', () => {
  expect(imports).toContainEqual({
    from: 'renderer/platform.ts',
    to: 'electron/contract.ts',
    isTypeOnly: true,
    names: expect.any(Array),
  })
  expect(imports).toContainEqual(
    expect.objectContaining({
      from: 'renderer/start/renderApp.tsx',
      to: 'renderer/App.tsx',
      isTypeOnly: false,
    }),
  )
  expect(imports).toContainEqual(
    expect.objectContaining({ from: 'renderer/start/loadScreen.ts', to: 'virtual:atlas' }),
  )
})

it('has a rule for every folder of the renderer', () => {
  const folders = sourceFilesIn('renderer')
    .filter((file) => file.split('/').length > 2)
    .map((file) => file.split('/').slice(0, 2).join('/'))

  expect([...new Set(folders)].sort()).toEqual(Object.keys(LAYERS).sort())
})

describe.each(Object.keys(LAYERS))('%s', (layer) => {
  it('imports only the layers below it', () => {
    const allowed = [layer, ...(LAYERS[layer] ?? [])]

    const wrong = importsFrom(layer).filter(
      (each) =>
        OWN.test(each.to) &&
        !isContentAsAllowed(each) &&
        !allowed.some((place) => isInside(each.to, place)),
    )

    expect(told(wrong)).toEqual([])
  })

  it('imports only the packages that are its business', () => {
    const wrong = importsFrom(layer).filter(
      ({ to }) => !OWN.test(to) && !PACKAGES[layer]?.includes(packageOf(to)),
    )

    expect(told(wrong)).toEqual([])
  })
})

describe('the borders of the program', () => {
  it('let a feature into another only through its one door', () => {
    const wrong = imports.filter(({ from, to }) => {
      const feature = featureOf(to)
      // The words of all features are gathered in one place, and must not bring the features along.
      const isWords = from === 'renderer/strings.ts' && to.endsWith('/strings.ts')
      const isDoor = to === `renderer/features/${feature}/index.ts` || isWords
      // The command line makes the same files as the screens do, without their screens.
      const isCommand = isInside(from, 'build/export')
      return feature !== undefined && featureOf(from) !== feature && !isDoor && !isCommand
    })

    expect(told(wrong)).toEqual([])
  })

  it('let nothing that ships import tests or build', () => {
    const wrong = imports.filter(
      ({ from, to }) => !isInside(from, 'build') && /^(?:build|tests)\//.test(to),
    )

    expect(told(wrong)).toEqual([])
  })

  it('let nothing into the tests', () => {
    expect(told(imports.filter(({ to }) => isInside(to, 'tests')))).toEqual([])
  })

  it('let the renderer see of electron only the types of the contract, in platform.ts', () => {
    const wrong = importsFrom('renderer').filter(
      ({ from, to, isTypeOnly }) =>
        (isInside(to, 'electron') || to === 'electron') &&
        !(from === 'renderer/platform.ts' && to === 'electron/contract.ts' && isTypeOnly),
    )

    expect(told(wrong)).toEqual([])
  })

  it('keep Node out of the renderer', () => {
    expect(told(importsFrom('renderer').filter(({ to }) => to.startsWith('node:')))).toEqual([])
  })

  it('let electron import itself alone', () => {
    const wrong = importsFrom('electron').filter(
      ({ to }) => OWN.test(to) && !isInside(to, 'electron'),
    )

    expect(told(wrong)).toEqual([])
  })

  it('let the service worker of the web app know nothing of the program that it keeps', () => {
    const wrong = importsFrom('web').filter(
      ({ to }) => !isInside(to, 'web') && to !== 'workbox-precaching',
    )

    expect(importsFrom('web').length).toBeGreaterThan(0)
    expect(told(wrong)).toEqual([])
  })

  it('let the content import itself alone, and read YAML, zips and shapes with libraries', () => {
    const wrong = importsFrom('content').filter(
      ({ to }) =>
        !isInside(to, 'content') && !to.startsWith('node:') && !/^(?:yaml|zod|fflate)$/.test(to),
    )

    expect(told(wrong)).toEqual([])
  })
})

it('has no two files that need each other to start', () => {
  const needed = new Map<string, readonly string[]>()
  for (const { from, to, isTypeOnly } of imports)
    if (OWN.test(to) && !isTypeOnly) needed.set(from, [...(needed.get(from) ?? []), to])

  const circles: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '))
    if (way.includes(file) || done.has(file)) return
    for (const next of needed.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of needed.keys()) walk(file, [])

  expect(circles).toEqual([])
})
