import { Component, type ReactNode } from 'react'

interface Props {
  /** What the learner sees instead; `retry` draws the children again. */
  readonly fallback: (error: Error, retry: () => void) => ReactNode
  /** When this changes (the address, say), the children get another chance. */
  readonly resetKey?: string
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** The last stop of an error in drawing: tells the learner, and keeps the rest of the program alive. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.error && previous.resetKey !== this.props.resetKey) this.retry()
  }

  private readonly retry = (): void => this.setState({ error: null })

  override render(): ReactNode {
    const { error } = this.state
    return error ? this.props.fallback(error, this.retry) : this.props.children
  }
}
