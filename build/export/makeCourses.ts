import { editionOf } from '../../renderer/domain/exam/editionOf.ts'
import { readExamCode } from '../../renderer/domain/exam/examCode.ts'
import { buildQuestionBank } from '../../renderer/domain/questions/bank.ts'
import type { Question } from '../../renderer/domain/questions/question.ts'
import { questionsOf } from '../../renderer/domain/scorm/course.ts'
import { courseOfExam } from '../../renderer/domain/scorm/courseOfExam.ts'
import { courseOfLesson } from '../../renderer/domain/scorm/courseOfLesson.ts'
import { courseOfSubject } from '../../renderer/domain/scorm/courseOfSubject.ts'
import type { MadeCourse } from '../../renderer/domain/scorm/makeCourse.ts'
import { packCourse } from '../../renderer/features/coursePackage/packCourse.ts'
import { strings } from '../../renderer/strings.ts'
import {
  type CommandFile,
  CommandRefusal,
  type CommandRequest,
  type CommandResult,
} from './commandFormat.ts'
import { readBuiltPage } from './readBuiltPage.ts'
import { readLesson } from './readLesson.ts'
import { USUAL_COURSE } from './usualCourse.ts'
import { wholeNumber } from './wholeNumber.ts'

/** The packages that were asked for. */
export async function makeCourses(request: CommandRequest): Promise<CommandResult> {
  const courses = await coursesOf(request)
  const page = await readBuiltPage()
  const files: CommandFile[] = []
  for (const { name, made } of courses) {
    if (!made.ok) throw new CommandRefusal(`«${name}»: ${FAULTS[made.fault]}`)
    files.push({ name: `${name}.zip`, bytes: packCourse(made.course, page) })
  }
  const asked = courses.flatMap(({ made }) => (made.ok ? questionsOf(made.course) : []))
  return { files, told: [`Packages: ${courses.length}; questions in all: ${asked.length}.`] }
}

const FAULTS = {
  empty: 'there is nothing to study.',
  'too-long': 'there are more parts than a package holds.',
} as const

interface NamedCourse {
  readonly name: string
  readonly made: MadeCourse
}

async function coursesOf(request: CommandRequest): Promise<readonly NamedCourse[]> {
  const { atlas, locale, subjects, options } = request
  const { exam, lesson } = options
  if ([exam, lesson, subjects].filter((each) => each !== undefined && each !== null).length > 1)
    throw new CommandRefusal('Name a system, an examination or a lesson, and not several of these.')
  const mastery = wholeNumber('mastery', options.mastery ?? String(USUAL_COURSE.mastery), 100)
  const questions = buildQuestionBank(atlas, locale)

  if (exam !== undefined) {
    const read = readExamCode(exam, editionOf(atlas, questions))
    if (!read.ok) throw new CommandRefusal(`«${exam}» is no code of this content: ${read.fault}.`)
    const title = inAll('exam')
    return [{ name: 'exam', made: courseOfExam({ ...read, questions, locale, title, mastery }) }]
  }
  if (lesson !== undefined)
    return [{ name: 'lesson', made: await courseOfFile(lesson, questions, request, mastery) }]

  const { questions: wanted = String(USUAL_COURSE.questions) } = options
  const count = wanted === 'all' ? null : wholeNumber('questions', wanted, 1000)
  return [...atlas.systems, ...atlas.themes]
    .filter(({ id }) => !subjects || subjects.includes(id))
    .map((subject) => ({
      name: subject.id,
      made: courseOfSubject({ subject, questions, locale, count, mastery }),
    }))
}

async function courseOfFile(
  path: string,
  questions: readonly Question[],
  { locale }: CommandRequest,
  mastery: number,
): Promise<MadeCourse> {
  return courseOfLesson({
    lesson: await readLesson(path),
    byId: new Map(questions.map((each) => [each.id, each])),
    locale,
    title: inAll('untitledLesson'),
    mastery,
  })
}

const inAll = (key: 'exam' | 'untitledLesson') => ({
  ky: strings.coursePackage.ky[key],
  ru: strings.coursePackage.ru[key],
  en: strings.coursePackage.en[key],
})
