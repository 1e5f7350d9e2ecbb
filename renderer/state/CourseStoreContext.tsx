import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { CourseState, CourseStore } from './createCourseStore.ts'

const CourseStoreContext = createContext<CourseStore | null>(null)

export const CourseStoreProvider = CourseStoreContext.Provider

export function useCourse<T>(select: (state: CourseState) => T): T {
  const store = useContext(CourseStoreContext)
  if (!store) throw new Error('useCourse needs a CourseStoreProvider above it')
  return useStore(store, select)
}
