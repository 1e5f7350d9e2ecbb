import { describe, expect, it } from 'vitest'
import { DEFAULT_REVISION_SETTINGS } from '../../../renderer/domain/memory/revisionSettings.ts'
import { createScreenStore, type GivenAnswer } from '../../../renderer/state/createScreenStore.ts'

const makeStore = () =>
  createScreenStore({
    preferences: {
      ...DEFAULT_REVISION_SETTINGS,
      locale: 'ky',
      theme: 'system',
      textScale: 1,
      shortcuts: true,
    },
    saving: { kind: 'works' },
  })

const makeAnswer = (questionId: string, given: Partial<GivenAnswer> = {}): GivenAnswer => ({
  questionId,
  given: ['a'],
  correct: true,
  score: 1,
  saved: 'saving',
  ...given,
})

/** A store in the middle of a quiz of three questions, two of them answered. */
function makeSittingStore() {
  const store = makeStore()
  store.getState().startSitting('quiz', 'france', ['one', 'two', 'three'])
  store.getState().giveAnswer(makeAnswer('one'))
  store.getState().giveAnswer(makeAnswer('two', { correct: false, score: 0 }))
  return store
}

describe('a sitting', () => {
  it('starts at its first question with nothing answered', () => {
    const store = makeStore()

    store.getState().startSitting('revise', 'all', ['one', 'two'])

    expect(store.getState().sitting).toEqual({
      mode: 'revise',
      scope: 'all',
      questionIds: ['one', 'two'],
      position: 0,
      answers: [],
      draft: null,
    })
  })

  it('keeps the answers in the order in which they are given', () => {
    const answers = makeSittingStore().getState().sitting?.answers

    expect(answers?.map(({ questionId, correct }) => [questionId, correct])).toEqual([
      ['one', true],
      ['two', false],
    ])
  })

  it('settles the answer that the disk speaks of, though a later one is still on its way', () => {
    const store = makeSittingStore()

    store.getState().settleAnswer('one', 'yes')

    expect(store.getState().sitting?.answers.map(({ saved }) => saved)).toEqual(['yes', 'saving'])
  })

  it('keeps the reason why an answer was not saved with that answer alone', () => {
    const store = makeSittingStore()

    store.getState().settleAnswer('two', 'no', 'full')

    const [one, two] = store.getState().sitting?.answers ?? []
    expect(one).not.toHaveProperty('failure')
    expect(two).toMatchObject({ saved: 'no', failure: 'full' })
  })

  it('leaves everything as it is when the disk speaks of a question it does not hold', () => {
    const store = makeSittingStore()
    const before = store.getState().sitting

    store.getState().settleAnswer('four', 'no', 'full')

    expect(store.getState().sitting).toEqual(before)
  })

  it('goes on to the next question and keeps what was answered', () => {
    const store = makeSittingStore()

    store.getState().nextQuestion()

    expect(store.getState().sitting).toMatchObject({ position: 1, answers: { length: 2 } })
  })

  it('is gone when it ends, and a late word from the disk does not bring it back', () => {
    const store = makeSittingStore()

    store.getState().endSitting()
    store.getState().settleAnswer('one', 'yes')
    store.getState().giveAnswer(makeAnswer('three'))
    store.getState().nextQuestion()

    expect(store.getState().sitting).toBeNull()
  })

  it('holds the answer under way until it is given or the question is left', () => {
    const store = makeSittingStore()
    const draft = () => store.getState().sitting?.draft

    store.getState().draftAnswer(['a'])
    expect(draft()).toEqual(['a'])
    store.getState().giveAnswer(makeAnswer('three'))
    expect(draft()).toBeNull()

    store.getState().draftAnswer(['b'])
    store.getState().nextQuestion()
    expect(draft()).toBeNull()
  })

  it('goes on in the same place in another language', () => {
    const store = makeSittingStore()
    const before = store.getState().sitting

    store.getState().choosePreference('locale', 'en')

    expect(store.getState().sitting).toBe(before)
  })
})

describe('a draft of a note', () => {
  it('waits for the disk and is then let go', () => {
    const store = makeStore()
    store.getState().writeNote('france/chambers', 'Унутпа')
    const waiting = store.getState().noteDrafts

    store.getState().settleNote('france/chambers', 'Унутпа', null)

    expect(waiting).toEqual({ 'france/chambers': { text: 'Унутпа', failure: null } })
    expect(store.getState().noteDrafts).toEqual({})
  })

  it('stays, with the reason, when it could not be kept', () => {
    const store = makeStore()
    store.getState().writeNote('france/chambers', 'Унутпа')

    store.getState().settleNote('france/chambers', 'Унутпа', 'full')

    expect(store.getState().noteDrafts).toEqual({
      'france/chambers': { text: 'Унутпа', failure: 'full' },
    })
  })

  it.each([null, 'full'])('is not touched by word of an earlier text (%s)', (failure) => {
    const store = makeStore()
    store.getState().writeNote('france/chambers', 'Унут')
    store.getState().writeNote('france/chambers', 'Унутпа')

    store.getState().settleNote('france/chambers', 'Унут', failure)

    expect(store.getState().noteDrafts).toEqual({
      'france/chambers': { text: 'Унутпа', failure: null },
    })
  })

  it('does not touch the draft of another place', () => {
    const store = makeStore()
    store.getState().writeNote('france/chambers', 'one')
    store.getState().writeNote('france/chambers/board', 'one')

    store.getState().settleNote('france/chambers', 'one', null)

    expect(Object.keys(store.getState().noteDrafts)).toEqual(['france/chambers/board'])
  })
})

describe('preferences and notices', () => {
  it('change one at a time', () => {
    const store = makeStore()

    store.getState().choosePreference('theme', 'projector')

    expect(store.getState().preferences).toEqual({
      locale: 'ky',
      theme: 'projector',
      textScale: 1,
      shortcuts: true,
      ...DEFAULT_REVISION_SETTINGS,
    })
  })

  it('say whether answers reach the disk', () => {
    const store = makeStore()

    store.getState().reportSaving({ kind: 'impossible', reason: 'refused' })

    expect(store.getState().saving).toEqual({ kind: 'impossible', reason: 'refused' })
  })

  it('show a diagram as a drawing until text is asked for', () => {
    const store = makeStore()
    const first = store.getState().diagramView

    store.getState().showDiagramAs('outline')

    expect([first, store.getState().diagramView]).toEqual(['drawing', 'outline'])
  })

  it('belong to one store alone', () => {
    const store = makeStore()
    const other = makeStore()

    store.getState().choosePreference('locale', 'ru')

    expect(other.getState().preferences.locale).toBe('ky')
  })
})

it('changes of the choices of export what is told, and keeps the rest', () => {
  const store = makeStore()

  store.getState().chooseExport({ format: 'png', scale: 3 })
  store.getState().chooseExport({ locale: 'ru' })

  expect(store.getState().exportChoices).toMatchObject({
    what: 'diagram',
    format: 'png',
    scale: 3,
    locale: 'ru',
    paper: 'a4',
  })
})
