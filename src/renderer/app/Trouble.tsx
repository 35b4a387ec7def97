import { Component, type ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Button } from '../ui/Button'
import { Message } from '../ui/Message'

interface State {
  readonly isBroken: boolean
}

/** A screen that has a mistake in it must not leave an empty window: what is saved is safe, and there is a way back. */
export class Trouble extends Component<
  { readonly children: ReactNode; readonly onReturn: () => void },
  State
> {
  override state: State = { isBroken: false }

  static getDerivedStateFromError(): State {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown): void {
    console.error('A screen could not be shown:', error)
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <main className="closed-library">
        <h1>{en.trouble.title}</h1>
        <Message tone="wrong">{en.trouble.sentence}</Message>
        <div className="closed-library-ways">
          <Button
            big
            look="first"
            onPress={() => {
              this.props.onReturn()
              this.setState({ isBroken: false })
            }}
          >
            {en.trouble.goBack}
          </Button>
        </div>
      </main>
    )
  }
}
