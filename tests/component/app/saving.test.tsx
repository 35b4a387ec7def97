import { act, render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Status } from '../../../src/renderer/app/Status'
import { inBackground } from '../../../src/renderer/work/in-background'
import { change } from '../../../src/renderer/work/library-work'
import { WorkplaceProvider } from '../../../src/renderer/work/session'
import type { CallInput } from '../../../src/shared/ipc/contract'
import { AnsweredByHand } from '../answered-by-hand'

const tooOld = 'The claim was changed in the meantime.'
const tooLong = 'That name is too long.'

/** The status bar over a library that takes its time. */
class Bar {
  readonly library = new AnsweredByHand()

  constructor() {
    render(
      <WorkplaceProvider value={this.library.work}>
        <Status />
      </WorkplaceProvider>,
    )
  }

  /** Changes a claim; nobody waits for it. */
  send(claimId: string, changes: CallInput<'claims.update'>['changes'], expectedRev = 1): void {
    const input = { claimId, expectedRev, changes }
    act(() => inBackground(() => change(this.library.work, 'claims.update', input)))
  }

  mark(start: number): void {
    const fragments = [{ start, end: start + 5 }]
    const input = { articleId: 'a', versionId: 'v', kind: 'quote' as const, fragments }
    act(() => inBackground(() => change(this.library.work, 'claims.create', input)))
  }

  save(saying: string): Promise<void> {
    return act(() => this.library.answer(saying, {}))
  }

  refuse(saying: string, why: string): Promise<void> {
    return act(() => this.library.refuse(saying, why))
  }

  get says(): string {
    return screen.getByRole('contentinfo', { name: 'Status' }).textContent ?? ''
  }

  get refusals(): string[] {
    return screen.queryAllByRole('alert').map(({ textContent }) => textContent ?? '')
  }
}

describe('several changes on their way', () => {
  test('none is called saved while another one is not', async () => {
    const bar = new Bar()
    bar.send('one', { note: 'As said' })
    bar.send('two', { note: 'As said' })
    await bar.save('one')
    expect(bar.says).toContain('Saving…')
    await bar.save('two')
    expect(bar.says).toContain('Saved')
    expect(bar.says).not.toContain('Saving…')
  })

  test('why one was refused stays while others are sent and saved', async () => {
    const bar = new Bar()
    bar.send('one', { note: 'As said' })
    bar.send('two', { note: 'As said' })
    await bar.refuse('one', tooOld)
    bar.send('three', { note: 'As said' })
    expect(bar.refusals).toEqual([tooOld])
    await bar.save('two')
    await bar.save('three')
    expect(bar.refusals).toEqual([tooOld])
    expect(bar.says).toContain('Not done')
  })

  test('one that came to no answer is on its way no more', async () => {
    const bar = new Bar()
    const { work } = bar.library
    const sent = change(work, 'history.undo', null)
    await Promise.all([expect(sent).rejects.toThrow('closing'), act(() => bar.library.fail('history.undo'))])
    expect(bar.says).not.toContain('Saving…')
  })
})

describe('why something was refused', () => {
  test('is gone when the same thing was saved, in whatever words', async () => {
    const bar = new Bar()
    bar.send('one', { speakerAs: 'Morag Dunn of the ferry board, and much more' })
    await bar.refuse('one', tooLong)
    bar.send('one', { speakerAs: 'Morag Dunn' }, 2)
    await bar.save('one')
    expect(bar.refusals).toEqual([])
    expect(bar.says).toContain('Saved')
  })

  test('stays when another field of the same claim was saved', async () => {
    const bar = new Bar()
    bar.send('one', { speakerAs: 'Morag Dunn of the ferry board, and much more' })
    await bar.refuse('one', tooLong)
    bar.send('one', { note: 'As said' })
    await bar.save('one')
    expect(bar.refusals).toEqual([tooLong])
  })

  test('stays when other words were marked, and is gone when the same words were', async () => {
    const bar = new Bar()
    bar.mark(10)
    await bar.refuse('"start":10', tooOld)
    bar.mark(30)
    await bar.save('"start":30')
    expect(bar.refusals).toEqual([tooOld])
    bar.mark(10)
    await bar.save('"start":10')
    expect(bar.refusals).toEqual([])
  })

  test('is read one after the other, the newest first; the same sentence once', async () => {
    const bar = new Bar()
    const close = async () => act(() => screen.getByRole('button', { name: 'Close this message' }).click())
    for (const claimId of ['one', 'two', 'three']) {
      bar.send(claimId, { note: 'As said' })
      await bar.refuse(claimId, claimId === 'three' ? tooLong : tooOld)
    }
    expect(bar.refusals).toEqual([tooLong])
    await close()
    expect(bar.refusals).toEqual([tooOld])
    await close()
    expect(bar.refusals).toEqual([])
  })
})
