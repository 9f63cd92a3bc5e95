// A view that breaks → a message in its place; the rest of the page goes on.

import { Component, type ReactNode } from 'react';
import { Message } from './message';

interface Props {
  /** The view's name in a sentence. */
  readonly what: string;
  /** Another value makes a fresh start. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly resetKey: string | undefined;
}

export class FailureBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State): State | null {
    return resetKey === state.resetKey ? null : { error: null, resetKey };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Message
        alert
        title={`${this.props.what} stopped working`}
        actions={
          <button type="button" className="button" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
        }
      >
        <p>This is a fault in kerncov: {error.message}</p>
      </Message>
    );
  }
}
