/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Grade } from '../domain/questions/grade.ts'
import { gradeAnswer } from '../domain/questions/gradeAnswer.ts'
import { fill } from '../domain/viewer/fill.ts'
import type { QuizPage } from '../domain/viewer/viewerPage.ts'
import { Answer } from './Answer.tsx'
import { Paragraphs } from './Paragraphs.tsx'
import { RichText } from './RichText.tsx'

interface Judged {
  readonly given: readonly string[]
  readonly grade: Grade
}

/** A quiz: asked, answered, judged by the rules of the program, and explained. Nothing of it is kept. */
export function QuizView({ page }: { readonly page: QuizPage }) {
  const { words, questions } = page
  const [position, setPosition] = useState(0)
  const [judged, setJudged] = useState<readonly (Judged | undefined)[]>([])
  const prompt = useRef<HTMLHeadingElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const question = questions[position]
  const answered = judged[position]

  // biome-ignore lint/correctness/useExhaustiveDependencies: with every question anew
  useEffect(() => prompt.current?.focus(), [position])
  useEffect(() => {
    if (answered) next.current?.focus()
  }, [answered])

  const give = (given: readonly string[]): void => {
    if (!question) return
    const all = questions.map((_, index) => judged[index])
    all[position] = { given, grade: gradeAnswer(question, given) }
    setJudged(all)
  }
  const points = judged.reduce((sum, each) => sum + (each?.grade.score ?? 0), 0)

  return (
    <div class="page quiz">
      <header class="head">
        <div class="titles">
          <p class="above">{page.subject}</p>
          <h1>{page.title}</h1>
        </div>
        {question && (
          <span class="soft">
            {fill(words.position, { number: position + 1, total: questions.length })}
          </span>
        )}
      </header>
      <main class="column">
        {question ? (
          <article data-question={question.id}>
            {question.context && <p class="above">{question.context}</p>}
            <h2 ref={prompt} tabIndex={-1}>
              <RichText>{question.prompt}</RichText>
            </h2>
            <Answer
              key={question.id}
              question={question}
              words={words}
              locale={page.locale}
              given={answered?.given ?? null}
              onGive={give}
            />
            {answered && (
              <div
                class={`verdict ${answered.grade.correct ? 'good' : 'bad'}`}
                role={answered.grade.correct ? 'status' : 'alert'}
              >
                <strong>{verdictOf(answered.grade, words)}</strong>
                {answered.grade.note === 'spelling' && (
                  <p>{fill(words.spelling, { word: question.answer[0] ?? '' })}</p>
                )}
                <p>
                  <RichText>{question.explanation}</RichText>
                </p>
                <p>
                  {words.restsOn} <Paragraphs numbers={question.citations} word={words.paragraph} />
                </p>
              </div>
            )}
          </article>
        ) : (
          <article>
            <h2 ref={prompt} tabIndex={-1}>
              {words.result}
            </h2>
            <p class="points">
              {fill(words.points, {
                points: written(points, page.locale),
                total: questions.length,
              })}
            </p>
            <ol class="results">
              {questions.map(({ id, prompt: asked }, index) => {
                const grade = judged[index]?.grade
                return (
                  <li key={id}>
                    <button type="button" onClick={() => setPosition(index)}>
                      <RichText>{asked}</RichText>
                      <span class={grade?.correct ? 'right' : 'wrong'}>
                        {grade ? verdictOf(grade, words) : words.nothing}
                      </span>
                    </button>
                  </li>
                )
              })}
            </ol>
          </article>
        )}
        <div class="foot">
          {question ? (
            <>
              <button
                type="button"
                disabled={position === 0}
                onClick={() => setPosition(position - 1)}
              >
                {words.before}
              </button>
              <button
                ref={next}
                type="button"
                class={answered ? 'main-button' : ''}
                onClick={() => setPosition(position + 1)}
              >
                {position === questions.length - 1 ? words.toResult : words.next}
              </button>
            </>
          ) : (
            <button
              type="button"
              class="main-button"
              onClick={() => {
                setJudged([])
                setPosition(0)
              }}
            >
              {words.again}
            </button>
          )}
        </div>
        <p class="source">{page.source}</p>
      </main>
    </div>
  )
}

const verdictOf = ({ correct, score }: Grade, words: QuizPage['words']): string =>
  correct
    ? words.right
    : score > 0
      ? fill(words.partly, { share: Math.round(score * 100) })
      : words.wrong

/** Kyrgyz and Russian write a comma. */
const written = (points: number, locale: string): string => {
  const figures = String(Math.round(points * 100) / 100)
  return locale === 'en' ? figures : figures.replace('.', ',')
}
