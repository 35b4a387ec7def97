import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type ReactNode, type Ref, useImperativeHandle, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Pane } from '../../../src/renderer/ui/Pane'
import { fitWidths, nextPane, type PaneName, type SideWidths } from '../../../src/renderer/ui/pane-widths'
import { SplitPanes } from '../../../src/renderer/ui/SplitPanes'
import { expectAccessible } from '../../support/axe'

type GoTo = (pane: PaneName) => void
type PanesProps = { onWidths?: (widths: Partial<SideWidths>) => void; ref?: Ref<GoTo> }

function Panes({ onWidths, ref }: PanesProps): ReactNode {
  const [active, setActive] = useState<PaneName>('article')
  const [widths, setWidths] = useState<Partial<SideWidths>>({})
  useImperativeHandle(ref, () => setActive)
  const pane = (title: string): ReactNode => (
    <Pane title={title}>
      <button type="button">First in {title}</button>
      <button type="button">Second in {title}</button>
    </Pane>
  )
  return (
    <SplitPanes
      library={pane('Library')}
      article={pane('Article')}
      inspector={pane('Claim')}
      active={active}
      onActiveChange={setActive}
      widths={widths}
      onWidthsChange={(to) => {
        setWidths(to)
        onWidths?.(to)
      }}
      labels={{
        resizeLibrary: 'Library width',
        resizeInspector: 'Claim width',
        closeInspector: 'Close the claim',
      }}
    />
  )
}

function windowIs(width: number): void {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => width })
}
afterEach(() => windowIs(1440))

function shown(): string[] {
  return screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent ?? '')
}

test('wide: three panes and two separators that arrows, Home, End and Enter move within their limits', async () => {
  const widths = vi.fn<(widths: Partial<SideWidths>) => void>()
  const { container } = render(<Panes onWidths={widths} />)
  expect(shown()).toEqual(['Library', 'Article', 'Claim'])
  const library = screen.getByRole('separator', { name: 'Library width' })
  expect(library.getAttribute('aria-valuenow')).toBe('264')
  const user = userEvent.setup()
  act(() => library.focus())
  await user.keyboard('{ArrowRight}')
  expect(library.getAttribute('aria-valuenow')).toBe('280')
  await user.keyboard('{End}{ArrowRight}')
  expect(library.getAttribute('aria-valuenow')).toBe('400')
  await user.keyboard('{Enter}')
  expect(library.getAttribute('aria-valuenow')).toBe('264')
  const inspector = screen.getByRole('separator', { name: 'Claim width' })
  act(() => inspector.focus())
  await user.keyboard('{ArrowLeft}')
  expect(widths).toHaveBeenLastCalledWith({ inspector: 392 })
  await expectAccessible(container)
})

test('the focus follows the active pane, back to where it was in it', async () => {
  const goTo = createRef<GoTo>()
  render(<Panes ref={goTo} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Second in Library' }))
  act(() => goTo.current?.('inspector'))
  expect(document.activeElement?.textContent).toBe('First in Claim')
  act(() => goTo.current?.('library'))
  expect(document.activeElement?.textContent).toBe('Second in Library')
})

test('at 200 %: the claim is a sheet that opens when it is active and closes by Escape or its button', async () => {
  windowIs(720)
  const goTo = createRef<GoTo>()
  const { container } = render(<Panes ref={goTo} />)
  expect(shown()).toEqual(['Library', 'Article'])
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'First in Article' }))
  act(() => goTo.current?.('inspector'))
  expect(shown()).toEqual(['Library', 'Article', 'Claim'])
  await expectAccessible(container)
  await user.keyboard('{Escape}')
  expect(shown()).toEqual(['Library', 'Article'])
  expect(document.activeElement?.textContent).toBe('First in Article')
  act(() => goTo.current?.('inspector'))
  await user.click(screen.getByRole('button', { name: 'Close the claim' }))
  expect(shown()).toEqual(['Library', 'Article'])
})

test('at 400 %: one pane at a time', () => {
  windowIs(360)
  const goTo = createRef<GoTo>()
  render(<Panes ref={goTo} />)
  expect(shown()).toEqual(['Article'])
  act(() => goTo.current?.('library'))
  expect(shown()).toEqual(['Library'])
  expect(document.activeElement?.textContent).toBe('First in Library')
})

test('the article keeps its room: the claim gives way first, then the library', () => {
  expect(fitWidths(1440, { library: 400, inspector: 520 }, true)).toEqual({ library: 400, inspector: 520 })
  expect(fitWidths(1200, { library: 400, inspector: 520 }, true)).toEqual({ library: 400, inspector: 400 })
  expect(fitWidths(1000, { library: 400, inspector: 520 }, true)).toEqual({ library: 280, inspector: 320 })
  expect(fitWidths(1280, {}, true)).toEqual({ library: 240, inspector: 360 })
  expect(fitWidths(1920, {}, true)).toEqual({ library: 304, inspector: 416 })
})

test('F6 goes round the panes that are there', () => {
  expect(nextPane('library', 1, ['library', 'article', 'inspector'])).toBe('article')
  expect(nextPane('library', -1, ['library', 'article', 'inspector'])).toBe('inspector')
  expect(nextPane('article', 1, ['library', 'article'])).toBe('library')
})
