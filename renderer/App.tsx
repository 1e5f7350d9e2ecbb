import { type ReactNode, Suspense, useLayoutEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Switch } from 'wouter'
import styles from './App.module.css'
import { useAtlas } from './data/AtlasContext.tsx'
import { findDiagram, findSubject } from './data/findInAtlas.ts'
import { AboutScreen } from './features/about/index.ts'
import { AuthorScreen } from './features/author/index.ts'
import { RestoredNotice } from './features/backup/index.ts'
import { AskScreen, ClassroomScreen } from './features/classroom/index.ts'
import { CompareScreen } from './features/compare/index.ts'
import { ExamScreen } from './features/exam/index.ts'
import { DiagramScreen, ExploreScreen, SubjectScreen } from './features/explore/index.ts'
import { GlossaryScreen } from './features/glossary/index.ts'
import { HandoutScreen } from './features/handout/index.ts'
import { InterchangeScreen } from './features/interchange/index.ts'
import { LessonScreen, LessonsScreen } from './features/lessons/index.ts'
import { NotesScreen } from './features/notes/index.ts'
import { PacksScreen } from './features/packs/index.ts'
import { PlanScreen } from './features/plan/index.ts'
import { PresenterScreen, StageScreen } from './features/present/index.ts'
import { ProgressScreen } from './features/progress/index.ts'
import { QuizScreen } from './features/quiz/index.ts'
import { StudentResultsScreen } from './features/results/index.ts'
import { HeldScreen, ReviseScreen } from './features/revise/index.ts'
import { SettingsScreen, useTextSizeCommands } from './features/settings/index.ts'
import {
  BrokenPage,
  DropHint,
  Rail,
  SavingBanner,
  UpdateOffer,
  useOpenedFiles,
} from './features/shell/index.ts'
import { TodayScreen } from './features/today/index.ts'
import { Surroundings } from './Surroundings.tsx'
import { useHashPath, usePlace } from './state/hashLocation.ts'
import { isForAudience, paths, showInPlace } from './state/paths.ts'
import { ErrorBoundary } from './ui/ErrorBoundary.tsx'

interface AppProps {
  /** Asked before anything else is shown; calls back when that is settled. */
  readonly first?: (onSettled: () => void) => ReactNode
}

/** The whole program: where one is, drawn beside where one can go. */
export function App({ first }: AppProps) {
  const [isSettled, setIsSettled] = useState(first === undefined)
  return (
    <Surroundings>{first && !isSettled ? first(() => setIsSettled(true)) : <Frame />}</Surroundings>
  )
}

function Frame() {
  const { t } = useTranslation('shell')
  const [path] = useHashPath()
  useScrollToTop(path)
  useTextSizeCommands()
  const isPresenting = path.startsWith('/present')
  const files = useOpenedFiles(isPresenting)
  const [isPutOff, setIsPutOff] = useState(false)
  const offer = <UpdateOffer isPutOff={isPutOff} onPutOff={() => setIsPutOff(true)} />
  if (isPresenting)
    return (
      <>
        {offer}
        <Presenting />
      </>
    )
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        {t('toContent')}
      </button>
      {!isForAudience(path) && <Rail />}
      <main id="content" tabIndex={-1} className={styles.content}>
        <SavingBanner />
        {offer}
        <RestoredNotice />
        <Guard>
          <Suspense fallback={<div aria-busy="true" />}>
            <Screens files={files} />
          </Suspense>
        </Guard>
      </main>
      {files.isOver && <DropHint />}
    </div>
  )
}

/** Before a class there is nothing beside what is presented. */
function Presenting() {
  const shown = showInPlace(usePlace())
  const Screen = shown?.role === 'presenter' ? PresenterScreen : StageScreen
  return (
    <Guard>
      <Suspense fallback={<div aria-busy="true" />}>
        {shown ? <Screen source={shown.source} /> : <TodayScreen unknownPlace />}
      </Suspense>
    </Guard>
  )
}

/** Another place gets another chance. Apart, so that a change of the address draws nothing else anew. */
function Guard({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      resetKey={usePlace()}
      fallback={(error, retry) => <BrokenPage error={error} retry={retry} />}
    >
      {children}
    </ErrorBoundary>
  )
}

function Screens({ files }: { readonly files: ReturnType<typeof useOpenedFiles> }) {
  const atlas = useAtlas()
  return (
    <Switch>
      <Route path={paths.today}>
        <TodayScreen />
      </Route>
      <Route path={paths.explore}>
        <ExploreScreen />
      </Route>
      <Route path="/explore/:subject/:diagram">
        {({ subject: subjectId, diagram: diagramId }) => {
          const subject = findSubject(atlas, subjectId)
          const diagram = subject && findDiagram(subject, diagramId)
          return subject && diagram ? (
            <DiagramScreen key={diagram.id} subject={subject} diagram={diagram} />
          ) : (
            <TodayScreen unknownPlace />
          )
        }}
      </Route>
      <Route path="/explore/:subject">
        {({ subject: id }) => {
          const subject = findSubject(atlas, id)
          return subject ? <SubjectScreen subject={subject} /> : <TodayScreen unknownPlace />
        }}
      </Route>
      <Route path={paths.classroom}>
        <ClassroomScreen />
      </Route>
      <Route path="/class/ask">
        <AskScreen />
      </Route>
      <Route path={paths.compare}>
        <CompareScreen tab="table" />
      </Route>
      <Route path={paths.compareFlows()}>
        <CompareScreen tab="flows" />
      </Route>
      <Route path={paths.compareMap}>
        <CompareScreen tab="map" />
      </Route>
      <Route path="/quiz">
        <QuizScreen />
      </Route>
      <Route path="/exam/*?">
        <ExamScreen />
      </Route>
      <Route path={paths.revise()}>
        <ReviseScreen />
      </Route>
      <Route path={paths.held}>
        <HeldScreen />
      </Route>
      <Route path={paths.glossary}>
        <GlossaryScreen />
      </Route>
      <Route path={paths.plan}>
        <PlanScreen />
      </Route>
      <Route path={paths.progress}>
        <ProgressScreen incoming={files.incomingAt(paths.progress)} onIncomingTaken={files.taken} />
      </Route>
      <Route path={paths.notes}>
        <NotesScreen />
      </Route>
      <Route path={paths.lessons}>
        <LessonsScreen incoming={files.incomingAt(paths.lessons)} onIncomingTaken={files.taken} />
      </Route>
      <Route path="/lessons/:lesson">
        {({ lesson }) => <LessonScreen key={lesson} id={lesson} />}
      </Route>
      <Route path="/lessons/:id/handout">{({ id }) => <HandoutScreen id={id} />}</Route>
      <Route path="/author/*?">
        <AuthorScreen />
      </Route>
      <Route path={paths.packs}>
        <PacksScreen incoming={files.incomingAt(paths.packs)} onIncomingTaken={files.taken} />
      </Route>
      <Route path={paths.results}>
        <StudentResultsScreen
          incoming={files.incomingAt(paths.results)}
          onIncomingTaken={files.taken}
        />
      </Route>
      <Route path={paths.interchange()}>
        <InterchangeScreen />
      </Route>
      <Route path={paths.settings}>
        <SettingsScreen />
      </Route>
      <Route path={paths.about}>
        <AboutScreen />
      </Route>
      <Route>
        <TodayScreen unknownPlace />
      </Route>
    </Switch>
  )
}

function useScrollToTop(path: string): void {
  // Before the effects of the page itself, which may go on to the passage that the address names.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page, and only that, starts at its top
  useLayoutEffect(() => {
    // In braces: newer Chromium returns a promise here, which React would take for a clean-up.
    void window.scrollTo(0, 0)
  }, [path])
}
