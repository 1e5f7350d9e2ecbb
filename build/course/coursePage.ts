import { withHead } from '../web/withHead.ts'

/**
 * The built page as the one of a package for learning systems: with the name of the course that it shows,
 * by which the page knows what it is.
 */
export const coursePage = (html: string): string =>
  withHead(html, ['<meta name="atlas-course" content="./course.json" />'])
