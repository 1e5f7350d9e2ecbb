import { describe, expect, it } from 'vitest'
import type { Diagram, Term } from '../../../../content/schema.ts'
import { buildQuestionBank } from '../../../../renderer/domain/questions/bank.ts'
import type { Question, QuestionKind } from '../../../../renderer/domain/questions/question.ts'
import {
  makeActor,
  makeAtlas,
  makeProcedure,
  makeStep,
  makeSystem,
  makeTerm,
  sameText,
} from '../../makers/makeAtlas.ts'

function ask(kind: QuestionKind, ...diagrams: readonly Diagram[]): readonly Question[] {
  const actors = ['agent', 'court', 'debtor', 'treasury'].map((id) => makeActor(id))
  const system = makeSystem('land', { diagrams: [...diagrams], actors })
  const bank = buildQuestionBank(makeAtlas({ systems: [system] }), 'en')
  return bank.filter((question) => question.kind === kind)
}

const optionIds = (question: Question | undefined) =>
  question?.options.map((option) => option.id).sort()

describe('next-step', () => {
  it('asks what follows where one way leads on', () => {
    const [question] = ask('next-step', makeProcedure('way', ['a > b > c > d']))

    expect(question).toMatchObject({
      id: 'q:next-step:land/way/a',
      prompt: 'Step: Step a en. Which step comes next?',
      diagram: 'way',
      steps: ['a', 'b'],
      answer: ['b'],
      explanation: 'Step a en → Step b en. Explains b. en',
    })
    expect(optionIds(question)).toEqual(['b', 'c', 'd'])
  })

  it('asks of a decision once for each condition, and offers none of the other ways', () => {
    const diagram = makeProcedure('way', [
      'a > d',
      'd > y: if so',
      'd > n: if not',
      'y > e > f > g',
    ])

    const questions = ask('next-step', diagram).filter(({ steps }) => steps[0] === 'd')

    expect(questions.map(({ id, answer }) => [id, answer])).toEqual([
      ['q:next-step:land/way/d/y', ['y']],
      ['q:next-step:land/way/d/n', ['n']],
    ])
    expect(questions[0]?.prompt).toContain('Condition: if so en.')
    expect(optionIds(questions[0])).toEqual(['e', 'f', 'g', 'y'])
    expect(optionIds(questions[1])).toEqual(['e', 'f', 'g', 'n'])
  })

  it('does not ask where the way splits without conditions or by equal ones', () => {
    const split = makeProcedure('split', ['a > b > e > f', 'a > c > e'])
    const equal = makeProcedure('equal', ['a > b: if so', 'a > c: If so', 'b > e > f'])

    const asked = ask('next-step', split, equal).map((question) => question.steps[0])

    expect(asked).not.toContain('a')
  })

  it('does not offer what may go on side by side with the step', () => {
    const diagram = makeProcedure('way', ['a > b > z', 'a > c > z', 'z > y > x'])

    const question = ask('next-step', diagram).find(({ steps }) => steps[0] === 'b')

    expect(optionIds(question)).toEqual(['x', 'y', 'z'])
  })

  it('does not offer what comes right after a decision that is the answer', () => {
    const ways = ['a > d', 'd > y: if so', 'd > n: if not', 'y > e > f', 'n > g']
    const drawn = makeProcedure('way', ways)
    const steps = drawn.steps.map((step) =>
      step.id === 'd' ? { ...step, kind: 'decision' as const } : step,
    )

    const [question] = ask('next-step', { ...drawn, steps })

    expect(optionIds(question)).toEqual(['d', 'e', 'f', 'g'])
  })

  it('does not ask where the condition gives the answer away', () => {
    const diagram = makeProcedure('way', ['a > y: with oath', 'a > n: without', 'y > e > f > g'])
    const steps = diagram.steps.map((step) =>
      step.id === 'y' ? { ...step, title: sameText('Oath') } : step,
    )

    const ids = ask('next-step', { ...diagram, steps }).map((question) => question.id)

    expect(ids).not.toContain('q:next-step:land/way/a/y')
  })

  it('takes steps of another procedure where its own are too few', () => {
    const other = makeProcedure('other', ['s > t > u > v'])
    const foreign = other.steps.map((step) => ({ ...step, role: 'other' }))

    const questions = ask('next-step', makeProcedure('way', ['a > b']), {
      ...other,
      steps: foreign,
    })

    expect(optionIds(questions[0])).toEqual(['b', 'other/t', 'other/u', 'other/v'])
  })

  it('does not read an organisation as a procedure', () => {
    const diagram = makeProcedure('who', ['a > b > c > d > e'], { nature: 'organisation' })

    expect(ask('next-step', diagram)).toEqual([])
    expect(ask('order', diagram)).toEqual([])
  })
})

describe('order', () => {
  it('asks for the whole run and never shows it in order', () => {
    // Enough for chance to hit upon the right order of four several times.
    const diagrams = Array.from({ length: 100 }, (_, index) =>
      makeProcedure(`way-${index}`, ['a > b > c > d']),
    )

    const questions = ask('order', ...diagrams)

    expect(questions).toHaveLength(100)
    expect(questions[0]?.id).toBe('q:order:land/way-0/a/d')
    for (const { options, answer } of questions) {
      expect(answer).toEqual(['a', 'b', 'c', 'd'])
      expect(options.map((option) => option.id)).not.toEqual(answer)
    }
  })

  it('is not made of steps that read the same', () => {
    const diagram = makeProcedure('way', ['a > b > c > d'])
    const steps = diagram.steps.map((step) => ({ ...step, title: sameText('Again') }))

    expect(ask('order', { ...diagram, steps })).toEqual([])
  })
})

describe('who-acts', () => {
  const drawn = (step: Parameters<typeof makeStep>[1]) =>
    makeProcedure('way', ['a > b'], { steps: [makeStep('a', { claims: [], ...step })] })

  it('asks whose lane the step is in', () => {
    const [question] = ask('who-acts', drawn({ actor: 'court', title: sameText('Judgment') }))

    expect(question).toMatchObject({
      id: 'q:who-acts:land/way/a',
      prompt: 'Step: Judgment. Who acts at this step?',
      answer: ['court'],
    })
    expect(optionIds(question)).toEqual(['agent', 'court', 'debtor', 'treasury'])
  })

  it('does not ask where the title names the actor', () => {
    expect(
      ask('who-acts', drawn({ actor: 'court', title: sameText("The court's order") })),
    ).toEqual([])
  })

  it('does not offer an actor of whom the explanation speaks', () => {
    const explanation = sameText('The debtor is heard.')

    const [question] = ask('who-acts', drawn({ actor: 'court', explanation }))

    expect(optionIds(question)).toEqual(['agent', 'court', 'treasury'])
  })

  it('does not ask of steps in which nobody acts', () => {
    expect(ask('who-acts', drawn({ kind: 'outcome' }))).toEqual([])
    expect(ask('who-acts', drawn({ kind: 'decision' }))).toEqual([])
  })

  it('does not ask where fewer than three actors could be offered', () => {
    const explanation = sameText('The debtor and the treasury are heard.')

    expect(ask('who-acts', drawn({ actor: 'court', explanation }))).toEqual([])
  })
})

describe('term', () => {
  const askTerms = (...terms: readonly Term[]) =>
    buildQuestionBank(makeAtlas({ terms: [...terms] }), 'en')

  const oath = makeTerm('oath', 'A solemn promise on taking office.', { paragraphs: [30] })
  const writ = makeTerm('writ', 'A paper that lets seizure begin.')
  const tariff = makeTerm('tariff', 'A fee fixed by the State.')

  it('asks which term a definition belongs to, and explains the others', () => {
    const question = askTerms(oath, writ, tariff).find(({ id }) => id === 'q:term:oath')

    expect(question).toMatchObject({
      system: null,
      prompt: 'Which term has this definition? A solemn promise on taking office.',
      answer: ['oath'],
      citations: [30],
    })
    expect(optionIds(question)).toEqual(['oath', 'tariff', 'writ'])
    expect(question?.options.find(({ id }) => id === 'writ')?.why).toBe(
      'writ — A paper that lets seizure begin.',
    )
  })

  it('does not ask where the definition holds a word of the term', () => {
    const fee = makeTerm('court fee', 'Money paid to a court.')

    const ids = askTerms(oath, writ, tariff, fee).map(({ id }) => id)

    expect(ids).not.toContain('q:term:court fee')
  })

  it('does not offer a term whose definition would fit as well, or whose name is wider', () => {
    const vow = makeTerm('vow', 'A solemn promise given on taking office.')
    const official = makeTerm('official oath', 'Words said aloud by a novice.')

    const question = askTerms(oath, writ, tariff, vow, official).find(
      ({ id }) => id === 'q:term:oath',
    )

    expect(optionIds(question)).toEqual(['oath', 'tariff', 'writ'])
  })
})
