import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import {
  classifyStorageFailure,
  keepingStorageErrors,
  StorageError,
} from '../../../renderer/data/storageFailure.ts'

const dom = (name: string, message = '') => new DOMException(message, name)
const quota = dom('QuotaExceededError')

describe('classifyStorageFailure', () => {
  it.each([
    ['a bare quota error', quota],
    ['a quota error under an aborted transaction', new Dexie.AbortError(quota)],
    ['a quota error under a failed opening', new Dexie.OpenFailedError(quota)],
    ['a quota error among the failures of many writes', new Dexie.BulkError('bulk', [quota])],
    ['a quota error as the cause of ours', new StorageError(quota)],
    ['a full disk told in words', dom('UnknownError', 'Encountered full disk while committing')],
  ])('finds the machine full in %s', (_, error) => {
    expect(classifyStorageFailure(error)).toBe('full')
  })

  it.each([
    ['IndexedDB is missing', new Dexie.MissingAPIError()],
    ['the page may not store', new Dexie.OpenFailedError(dom('SecurityError'))],
    ['a private window forbids changes', dom('InvalidStateError', 'did not allow mutations')],
    ['opening failed without a reason', new Dexie.OpenFailedError('no reason')],
    ['closing hides a refused opening', new Dexie.DatabaseClosedError(dom('SecurityError'))],
  ])('finds storage refused when %s', (_, error) => {
    expect(classifyStorageFailure(error)).toBe('refused')
  })

  it.each([
    ['the database was closed', new Dexie.DatabaseClosedError()],
    ['opening was cancelled', new Dexie.OpenFailedError(new Dexie.DatabaseClosedError())],
    ['the connection is closing', dom('InvalidStateError', 'The connection is closing.')],
    ['the files cannot be opened', dom('UnknownError', 'Internal error opening backing store')],
  ])('finds storage lost when %s', (_, error) => {
    expect(classifyStorageFailure(error)).toBe('lost')
  })

  it.each([
    ['an ordinary bug', new TypeError('x is not a function')],
    ['a clash of keys', dom('ConstraintError')],
    ['nothing at all', undefined],
    ['a string', 'QuotaExceededError'],
  ])('does not pretend to know the reason of %s', (_, error) => {
    expect(classifyStorageFailure(error)).toBe('unknown')
  })

  it('comes to an end on errors that cause each other', () => {
    const first = new Error('first')
    first.cause = new Error('second', { cause: first })

    expect(classifyStorageFailure(first)).toBe('unknown')
  })
})

describe('keepingStorageErrors', () => {
  it('keeps the cause beside the reason', async () => {
    const failing = keepingStorageErrors(() => Promise.reject(quota))

    await expect(failing).rejects.toMatchObject({ failure: 'full', cause: quota })
  })

  it('does not wrap its own error twice', async () => {
    const error = new StorageError(quota)

    await expect(keepingStorageErrors(() => Promise.reject(error))).rejects.toBe(error)
  })
})
