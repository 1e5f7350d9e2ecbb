import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { COURSE_FILE, COURSE_PAGE } from '../../../../renderer/domain/scorm/pageFiles.ts'
import { packCourse } from '../../../../renderer/features/coursePackage/packCourse.ts'
import { makeCourseOf } from '../../domain/scorm/makeCourseOf.ts'
import { readManifest } from './readManifest.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const PAGE = { [COURSE_PAGE]: bytes('<!doctype html>'), 'assets/app.js': bytes('1') }

const unpacked = (zip: Uint8Array) => {
  const entries = unzipSync(zip)
  return {
    names: Object.keys(entries),
    text: (name: string) => strFromU8(entries[name] ?? new Uint8Array()),
  }
}

describe('a package for a learning system', () => {
  it('begins with a manifest that lists every other file, and no more', () => {
    const course = makeCourseOf({ title: { ky: 'Өлкө <1> & "2"', ru: 'р', en: 'e' } })

    const { names, text } = unpacked(packCourse(course, PAGE))
    const manifest = readManifest(text('imsmanifest.xml'))

    expect(names[0]).toBe('imsmanifest.xml')
    expect([...manifest.files].sort()).toEqual(names.slice(1).sort())
    expect(manifest).toMatchObject({ title: 'Өлкө <1> & "2"', page: 'index.html' })
  })

  it('holds the page of a course in the place of the page, and the course beside it', () => {
    const course = makeCourseOf()

    const { text } = unpacked(packCourse(course, PAGE))

    expect(text('index.html')).toBe('<!doctype html>')
    expect(JSON.parse(text(COURSE_FILE))).toEqual({ ...course, packs: [] })
  })

  it('is the same file every time', () => {
    expect(packCourse(makeCourseOf(), PAGE)).toEqual(packCourse(makeCourseOf(), PAGE))
  })

  it('is not made with names that a learning system may not read, or without its page', () => {
    expect(() => packCourse(makeCourseOf(), { ...PAGE, 'сүрөт.png': bytes('') })).toThrow()
    expect(() => packCourse(makeCourseOf(), { 'assets/app.js': bytes('1') })).toThrow()
  })
})
