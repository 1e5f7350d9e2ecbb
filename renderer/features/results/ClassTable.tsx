import { ArrowDown, ArrowUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MEASURES, type Measure } from '../../domain/results/measure.ts'
import type { StudentResults } from '../../domain/results/results.ts'
import { type StudentOrder, sortStudents } from '../../domain/results/sortStudents.ts'
import { studentsTable } from '../../domain/results/studentsTable.ts'
import { sumStandings } from '../../domain/results/sumStandings.ts'
import { localStamp } from '../../i18n/localStamp.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useSpreadsheet } from '../../i18n/useSpreadsheet.ts'
import { Choice } from '../../ui/Choice.tsx'
import { SaveTable } from '../saving/index.ts'
import styles from './ClassTable.module.css'
import { ShareCell } from './ShareCell.tsx'
import { type PartKind, useResultsWords } from './useResultsWords.ts'

interface Props {
  readonly students: readonly StudentResults[]
  readonly onShow: (student: StudentResults) => void
}

const BY_NAME: StudentOrder = { by: { kind: 'name' }, isDescending: false }

const KINDS: readonly PartKind[] = ['topics', 'systems']

/** A class, a student a row and a topic or country a column, sorted by any of them. */
export function ClassTable({ students, onShow }: Props) {
  const { t } = useTranslation('results')
  const { format } = useLocale()
  const spreadsheet = useSpreadsheet()
  const { nameOf, partName } = useResultsWords()
  const [kind, setKind] = useState<PartKind>('topics')
  const [measure, setMeasure] = useState<Measure>('right')
  const [order, setOrder] = useState(BY_NAME)

  // Found again for every cell otherwise.
  const standings = new Map(
    students.map((student) => [student, new Map(student[kind].map((part) => [part.id, part]))]),
  )
  const columnOf = (student: StudentResults, id: string) => standings.get(student)?.get(id)
  const ids = [...new Set(students.flatMap((student) => student[kind].map((part) => part.id)))]
  const columns = ids.map((id) => ({ id, name: partName(kind, id) }))
  const sorted = sortStudents(students, order, measure, columnOf, (a, b) =>
    format.compare(nameOf(a), nameOf(b)),
  )
  const inClass = (id: string) =>
    sumStandings(students.flatMap((student) => columnOf(student, id) ?? []))

  const head = (by: StudentOrder['by'], name: string) => {
    const isHere = keyOf(order.by) === keyOf(by)
    const isNarrow = by.kind !== 'name'
    const Arrow = order.isDescending ? ArrowDown : ArrowUp
    return (
      <th
        key={keyOf(by)}
        scope="col"
        className={isNarrow ? styles.narrow : undefined}
        aria-sort={isHere ? (order.isDescending ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          className={styles.sort}
          onClick={() =>
            // Of figures the weakest come first: they are what one looks for.
            setOrder({ by, isDescending: isHere && !order.isDescending })
          }
        >
          <span>{name}</span>
          {isHere && <Arrow size={15} aria-hidden="true" />}
        </button>
      </th>
    )
  }
  return (
    <div className={styles.section}>
      <h2>{t('table')}</h2>
      <div className={styles.choices}>
        <Choice
          label={t('by')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChoose={(chosen) => {
            setKind(chosen)
            setOrder(BY_NAME)
          }}
        />
        <Choice
          label={t('measure')}
          value={measure}
          options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
          onChoose={setMeasure}
        />
      </div>
      <p className={styles.soft}>
        {t('count', { students: format.number(students.length) })}. {t(`about.${measure}`)}{' '}
        <span className={styles.onScreen}>{t('about.sort')}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard to be scrolled */}
      <section className={styles.frame} aria-label={t('table')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {head({ kind: 'name' }, t('student'))}
              {head({ kind: 'whole' }, t('whole'))}
              {columns.map(({ id, name }) => head({ kind: 'column', id }, name))}
              {head({ kind: 'at' }, t('at'))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((student) => (
              <tr key={`${student.device} ${student.name}`}>
                <th scope="row">
                  <button
                    type="button"
                    className={styles.student}
                    aria-label={t('detail', { name: nameOf(student) })}
                    onClick={() => onShow(student)}
                  >
                    {nameOf(student)}
                  </button>
                </th>
                <ShareCell standing={student.whole} measure={measure} />
                {columns.map(({ id }) => (
                  <ShareCell key={id} standing={columnOf(student, id)} measure={measure} />
                ))}
                <td className={styles.at}>{format.date(new Date(student.at))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('class')}</th>
              <ShareCell
                standing={sumStandings(students.map(({ whole }) => whole))}
                measure={measure}
              />
              {columns.map(({ id }) => (
                <ShareCell key={id} standing={inClass(id)} measure={measure} />
              ))}
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      <SaveTable
        name={t('file.table')}
        of={t('table')}
        rows={() =>
          studentsTable(sorted, columns, measure, columnOf, {
            student: t('student'),
            at: t('at'),
            whole: t('whole'),
            part: t(`measure.${measure}`),
            of: t(measure === 'right' ? 'answers' : 'questions'),
            nameOf,
            when: localStamp,
            ...spreadsheet,
          })
        }
      />
    </div>
  )
}

const keyOf = (by: StudentOrder['by']): string =>
  by.kind === 'column' ? `column ${by.id}` : by.kind
