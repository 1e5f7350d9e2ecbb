/** Beside the page: the page of a package, which shows one course and nothing else. */
export const COURSE_PAGE = 'course.html'
/** Beside the page: the names of all other files that belong to it, as a list. */
export const PAGE_FILES = 'course-files.json'
/** In a package: what it has its learner study. */
export const COURSE_FILE = 'course.json'
