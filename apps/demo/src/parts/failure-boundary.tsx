import { Component, type ReactNode } from "react";

interface Failure {
  readonly message?: string;
}

/** Says in a sentence that something could not be shown, and leaves the rest of the page as it is. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, Failure> {
  override readonly state: Failure = {};

  static getDerivedStateFromError(error: unknown): Failure {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <p role="alert" className="failure">
        This part could not be shown. The reason given is: {message}
      </p>
    );
  }
}
