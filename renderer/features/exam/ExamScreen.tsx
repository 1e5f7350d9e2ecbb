import { Route, Switch, useSearchParams } from 'wouter'
import { paths } from '../../state/paths.ts'
import { CodeGate } from './CodeGate.tsx'
import { ExamHome } from './ExamHome.tsx'
import { PaperScreen } from './paper/PaperScreen.tsx'
import { ResultScreen } from './result/ResultScreen.tsx'
import { StoredExam } from './StoredExam.tsx'
import { PrefaceScreen } from './sitting/PrefaceScreen.tsx'
import { SittingScreen } from './sitting/SittingScreen.tsx'

/** Examinations: made, begun, sat, judged, printed; each in a place of its own. */
export function ExamScreen() {
  const [search] = useSearchParams()
  const code = search.get('code')
  return (
    <Switch>
      <Route path={paths.exam}>
        {code === null ? (
          <ExamHome />
        ) : (
          <CodeGate typed={code}>{(opened) => <PrefaceScreen {...opened} />}</CodeGate>
        )}
      </Route>
      <Route path="/exam/paper">
        <CodeGate typed={code ?? ''}>{(opened) => <PaperScreen {...opened} />}</CodeGate>
      </Route>
      <Route path="/exam/:id/result">
        {({ id }) => (
          <StoredExam id={id}>
            {(exam, bank) => <ResultScreen key={id} exam={exam} bank={bank} />}
          </StoredExam>
        )}
      </Route>
      <Route path="/exam/:id">
        {({ id }) => (
          <StoredExam id={id}>
            {(exam, bank) => <SittingScreen key={id} exam={exam} bank={bank} />}
          </StoredExam>
        )}
      </Route>
    </Switch>
  )
}
