type Task = () => Promise<unknown> | unknown

const tasks = new Set<Task>()

/** Before the window closes, `task` is called and waited for, though not for long. Returns the way to stop. */
export function beforeLeaving(task: Task): () => void {
  tasks.add(task)
  return () => void tasks.delete(task)
}

/** Calls all of them at once and waits for the last. Never rejects. */
export async function finishAll(): Promise<void> {
  const outcomes = await Promise.allSettled([...tasks].map(async (task) => task()))
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') console.error('not finished in time', outcome.reason)
}
