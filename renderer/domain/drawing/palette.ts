/** The colours of a drawing, by the names they have in `ui/tokens.css`; a test holds the two equal. */
export interface Palette {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly 'ink-soft': string
  readonly line: string
  readonly 'line-strong': string
  readonly accent: string
  readonly start: string
  readonly 'start-soft': string
  readonly decision: string
  readonly 'decision-soft': string
  readonly sanction: string
  readonly 'sanction-soft': string
  readonly outcome: string
  readonly 'outcome-soft': string
  readonly 'lane-even': string
  readonly 'lane-odd': string
  readonly 'pen-blue': string
  readonly 'pen-vermilion': string
  readonly 'pen-green': string
  readonly 'pen-black': string
}

const light: Palette = {
  paper: '#f7f3eb',
  surface: '#fffdf8',
  ink: '#221e18',
  'ink-soft': '#5b5347',
  line: '#ded5c5',
  'line-strong': '#877c6a',
  accent: '#14506f',
  start: '#14506f',
  'start-soft': '#e2edf2',
  decision: '#7a5300',
  'decision-soft': '#fcf1d8',
  sanction: '#a43c00',
  'sanction-soft': '#fbe8dc',
  outcome: '#00664d',
  'outcome-soft': '#dff1ea',
  'lane-even': '#f3ede1',
  'lane-odd': '#faf7f0',
  'pen-blue': '#0067a3',
  'pen-vermilion': '#c24e00',
  'pen-green': '#007a58',
  'pen-black': '#000000',
}

/** Any other theme of the program would be a fourth line here and in `tokens.css`. */
export const PALETTES = {
  light,
  dark: {
    paper: '#171613',
    surface: '#1f1d1a',
    ink: '#f1ebdf',
    'ink-soft': '#bbb1a0',
    line: '#3d3931',
    'line-strong': '#8f8573',
    accent: '#8cc7e4',
    start: '#8cc7e4',
    'start-soft': '#173241',
    decision: '#efc25f',
    'decision-soft': '#3a2e12',
    sanction: '#ff9c6b',
    'sanction-soft': '#43240f',
    outcome: '#6cd3b1',
    'outcome-soft': '#10372c',
    'lane-even': '#201e1a',
    'lane-odd': '#1a1916',
    'pen-blue': '#56b4e9',
    'pen-vermilion': '#ff8a3d',
    'pen-green': '#3fd0a2',
    'pen-black': '#ffffff',
  },
  projector: {
    ...light,
    paper: '#ffffff',
    surface: '#ffffff',
    ink: '#000000',
    'ink-soft': '#333333',
    line: '#9a9a9a',
    'line-strong': '#3c3c3c',
    accent: '#003f63',
    'lane-even': '#f0f0f0',
    'lane-odd': '#ffffff',
  },
} as const satisfies Record<string, Palette>

export type PaletteName = keyof typeof PALETTES
