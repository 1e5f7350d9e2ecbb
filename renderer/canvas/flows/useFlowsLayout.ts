import { useEffect, useRef, useState } from 'react'
import type { FlowsInput, FlowsLayout } from '../../domain/comparison/flowsDrawing.ts'
import { layoutFlows } from '../../domain/comparison/layoutFlows.ts'
import { createMeasureText } from '../measureText.ts'
import type { FlowsDelivery, FlowsOrder } from './flowsWorker.ts'

/** A layout and what it draws. */
export interface LaidOutFlows {
  readonly input: FlowsInput
  readonly layout: FlowsLayout
}

/**
 * The layout of diagrams side by side, found in a worker so that the page never waits for it; null
 * until the first is there. While another one is being found the one before stays, so that nothing
 * flickers: see its `input`. Throws in render where a diagram cannot be laid out.
 */
export function useFlowsLayout(input: FlowsInput): LaidOutFlows | null {
  const [laidOut, setLaidOut] = useState<LaidOutFlows | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const office = useRef<Worker | null>(null)
  const lastTicket = useRef(0)
  if (failure) throw new RangeError(failure)

  useEffect(
    () => () => {
      office.current?.terminate()
      office.current = null
    },
    [],
  )

  useEffect(() => {
    const ticket = ++lastTicket.current
    const onThePage = () => setLaidOut({ input, layout: layoutFlows(input, createMeasureText()) })
    try {
      office.current ??= new Worker(new URL('./flowsWorker.ts', import.meta.url), {
        type: 'module',
      })
    } catch {
      onThePage()
      return
    }
    const worker = office.current
    const onMessage = ({ data }: MessageEvent<FlowsDelivery>): void => {
      if (data.ticket !== ticket) return
      if ('error' in data) setFailure(data.error)
      else setLaidOut({ input, layout: data.layout })
    }
    worker.addEventListener('message', onMessage)
    worker.addEventListener('error', onThePage)
    worker.postMessage({ ticket, input } satisfies FlowsOrder)
    return () => {
      worker.removeEventListener('message', onMessage)
      worker.removeEventListener('error', onThePage)
    }
  }, [input])

  return laidOut
}
