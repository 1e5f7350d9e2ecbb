import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { filesInArguments } from '../../../electron/filesInArguments.ts'

const FOLDER = resolve('/lessons')

describe('files on the command line', () => {
  it('are lessons and progress, from where the command was given', () => {
    const words = ['Сабак 1.atlaslesson', resolve('/elsewhere/progress.JSON')]

    expect(filesInArguments(words, FOLDER)).toEqual([
      resolve('/lessons/Сабак 1.atlaslesson'),
      resolve('/elsewhere/progress.JSON'),
    ])
  })

  it('are no switches, no app, no other files', () => {
    const words = [
      '.',
      '--no-sandbox',
      '--user-data-dir=/x.json',
      '-r',
      'loader.js',
      'a.json.exe',
      '',
    ]

    expect(filesInArguments(words, FOLDER)).toEqual([])
  })

  it('may be written as addresses, as some desktops do', () => {
    const path = resolve('/lessons/Үй.atlaslesson')

    expect(filesInArguments([pathToFileURL(path).href], '/')).toEqual([path])
  })

  it('are not to be had from elsewhere', () => {
    const words = ['https://example.org/x.json', 'file://%zz/x.json']

    expect(filesInArguments(words, FOLDER)).toEqual([])
  })
})
