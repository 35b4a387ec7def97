import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Backend } from '../../../src/renderer/backend'
import { ClaimPane } from '../../../src/renderer/features/claim/ClaimPane'
import { ReaderPane } from '../../../src/renderer/features/reader/ReaderPane'
import { LiveRegion } from '../../../src/renderer/ui/LiveRegion'
import { inBackground } from '../../../src/renderer/work/in-background'
import { openArticle, readCounts, refreshOpen } from '../../../src/renderer/work/library-work'
import {
  createSession,
  useSession,
  type Workplace,
  WorkplaceProvider,
} from '../../../src/renderer/work/session'
import type { Claim } from '../../../src/shared/domain/claim'
import type { Channel } from '../../../src/shared/ipc/channels'
import type { CallInput, CallOutput } from '../../../src/shared/ipc/contract'
import { RealHandlers } from '../../support/real-handlers'

export const ferry =
  'Ferry back by summer\n\nIt will sail in June, said Morag Dunn.\n\nBookings rose by 12 per cent. Accept our cookies.'

/** Some screens of the window on the true handlers and a true library, with one article in it. */
export class Desk {
  readonly handlers = new RealHandlers()
  readonly backend = {
    call: this.handlers.call.bind(this.handlers),
    on: this.handlers.on.bind(this.handlers),
    offerFiles: this.handlers.offerFiles.bind(this.handlers),
  } as Backend
  readonly work: Workplace = {
    backend: this.backend,
    session: createSession(),
    now: () => new Date('2022-02-12T12:00:00Z'),
  }
  articleId = ''
  versionId = ''

  static async open(text = ferry): Promise<Desk> {
    const desk = new Desk()
    await desk.handlers.door.open()
    desk.work.session.setState({ library: await desk.ask('library.info', null), isSettled: true })
    desk.backend.on('library.changed', ({ articleId, history }) => {
      desk.work.session.setState(({ revision }) => ({ history, revision: revision + 1 }))
      inBackground(() => Promise.all([readCounts(desk.work), refreshOpen(desk.work, articleId)]))
    })
    const title = text.split('\n')[0] ?? ''
    Object.assign(desk, await desk.ask('articles.add', { document: { title, rawText: text } }))
    await openArticle(desk.work, desk.articleId)
    return desk
  }

  /** A call that must succeed. */
  async ask<C extends Channel>(channel: C, input: CallInput<C>): Promise<CallOutput<C>> {
    const answer = await this.backend.call(channel, input)
    if (!answer.ok) throw new Error(`${channel}: ${answer.error.message}`)
    return answer.value
  }

  /** Marks these words as a claim and shows it. */
  async claim(
    kind: Claim['kind'],
    words: readonly string[],
    fields: CallInput<'claims.create'>['fields'] = {},
  ): Promise<Claim> {
    const fragments = words.map((part) => this.span(part))
    const { articleId, versionId } = this
    const { claim } = await this.ask('claims.create', { articleId, versionId, kind, fragments, fields })
    await openArticle(this.work, articleId, claim.id)
    return claim
  }

  span(words: string): { start: number; end: number } {
    const start = this.rawText.indexOf(words)
    if (start < 0) throw new Error(`Not in the article: ${words}`)
    return { start, end: start + words.length }
  }

  select(...words: string[]): void {
    this.work.session.setState({ selection: words.map((part) => this.span(part)) })
  }

  get rawText(): string {
    return this.work.session.getState().open?.version.rawText ?? ''
  }

  /** The claim as it is saved now. */
  async saved(claimId: string): Promise<Claim> {
    const { claims } = await this.ask('articles.get', { articleId: this.articleId })
    const claim = claims.find(({ id }) => id === claimId)
    if (!claim) throw new Error('The claim is gone')
    return claim
  }

  show(screen: ReactNode) {
    const user = userEvent.setup()
    const { container } = render(
      <WorkplaceProvider value={this.work}>
        {screen}
        <LiveRegion />
      </WorkplaceProvider>,
    )
    return { user, container }
  }

  close(): Promise<void> {
    return this.handlers.close()
  }
}

/** The claim that the session shows. */
export function ShownClaim(): ReactNode {
  const open = useSession((session) => session.open)
  const claimId = useSession((session) => session.claimId)
  const claim = open?.claims.find(({ id }) => id === claimId)
  return claim ? <ClaimPane claim={claim} /> : null
}

/** The article that the session shows. */
export function ShownArticle(): ReactNode {
  const open = useSession((session) => session.open)
  return open ? <ReaderPane open={open} /> : null
}
