import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { createRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TextBlock } from '../../../src/renderer/dom/block-pieces'
import type { PaintedClaim } from '../../../src/renderer/dom/painted-claim'
import {
  ArticleText,
  type ArticleTextHandle,
  type ArticleTextWords,
} from '../../../src/renderer/features/reader/ArticleText'

const rawText = 'Head 😀line\n\nWe will finish by 2020. COOKIES! It cost\n£4m.\n\n- an item\n\nThe end.'
const block = (words: string, type: TextBlock['type']): TextBlock => {
  const start = rawText.indexOf(words)
  return { start, end: start + words.length, type }
}
const blocks = [
  block('Head 😀line', 'headline'),
  block('We will finish by 2020. COOKIES! It cost\n£4m.', 'para'),
  block('- an item', 'listitem'),
  block('The end.', 'para'),
]
const span = (words: string) => {
  const start = rawText.indexOf(words)
  return { start, end: start + words.length }
}
const masks = [{ ...span('COOKIES!'), reason: 'cookie notice' }]
const claims: PaintedClaim[] = [
  {
    id: 'c1',
    kind: 'prediction',
    fragments: [span('finish by 2020')],
    markLabel: 'by 2020',
    accessibleName: 'Prediction: by 2020',
  },
  {
    id: 'c2',
    kind: 'statistic',
    fragments: [span('£4m')],
    markLabel: '£4m',
    accessibleName: 'Statistic: £4m',
  },
]
const words: ArticleTextWords = {
  article: 'Article',
  leftOut: (reason) => `Left out: ${reason}`,
  marks: 'Claims in the margin',
  moreMarks: (count) => `${count} more claims`,
  startEdge: 'start of the selection',
  endEdge: 'end of the selection',
  selectionCleared: 'nothing selected',
  claimStarts: (name) => `start of claim, ${name}`,
  claimEnds: (name) => `end of claim, ${name}`,
}
/** The words under a highlight. */
const paintedAs = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return String(range)
  })
const told = {
  onSelectionChange: vi.fn(),
  onOpenClaim: vi.fn(),
  onChooseClaim: vi.fn(),
  onHoverClaim: vi.fn(),
  onCaretClaims: vi.fn(),
  onAnnounce: vi.fn(),
}
const handle = createRef<ArticleTextHandle>()

function show(props: Partial<Parameters<typeof ArticleText>[0]> = {}) {
  const all = {
    rawText,
    blocks,
    masks,
    claims,
    language: 'en-GB',
    byline: 'By Priya Nair',
    words,
    ...told,
    ...props,
  }
  return render(<ArticleText ref={handle} {...all} />)
}

const selected = () => handle.current?.selectionFragments().map(({ start, end }) => rawText.slice(start, end))
const text = () => screen.getByRole('article', { name: 'Article' })

beforeEach(() => vi.clearAllMocks())

describe('the text', () => {
  it('is text nodes only: every character of the raw text that is not masked, and no other', () => {
    show()
    expect(text().textContent).toBe('Head 😀lineWe will finish by 2020.  It cost\n£4m.- an itemThe end.')
    for (const element of text().querySelectorAll('[data-start]')) {
      for (const child of element.children) expect(child.textContent).toBe('')
    }
  })

  it('has headings, paragraphs and a list', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: 'Head 😀line' })).toBeTruthy()
    expect(within(text()).getByRole('listitem').textContent).toBe('- an item')
  })

  it('does not change when claims come and go', () => {
    const { rerender } = show()
    const before = [...text().querySelectorAll('[data-start]')].map((element) => element.firstChild)
    rerender(
      <ArticleText
        {...{ rawText, blocks, masks, words, ...told }}
        claims={[]}
        language="en-GB"
        byline="By Priya Nair"
      />,
    )
    expect([...text().querySelectorAll('[data-start]')].map((element) => element.firstChild)).toEqual(before)
  })

  it('keeps the selection when a save makes every object anew', () => {
    const { rerender } = show()
    text().focus()
    handle.current?.setSelection(0, 4)
    const anew = structuredClone({ rawText, blocks, masks, claims })
    rerender(
      <ArticleText ref={handle} {...anew} {...told} words={words} language="en-GB" byline="By Priya Nair" />,
    )
    expect(selected()).toEqual(['Head'])
  })

  it('offers a mask to be opened', async () => {
    const onOpenMask = vi.fn()
    show({ onOpenMask })
    await userEvent.click(screen.getByRole('button', { name: 'Left out: cookie notice' }))
    expect(onOpenMask).toHaveBeenCalledWith(masks[0])
  })
})

describe('claims', () => {
  it('are painted and listed in the margin, in reading order', () => {
    show({ selectedClaimId: 'c2' })
    const marks = within(screen.getByRole('list', { name: 'Claims in the margin' })).getAllByRole('button')
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Prediction: by 2020',
      'Statistic: £4m',
    ])
    expect(marks[1]?.getAttribute('aria-current')).toBe('true')
    expect(paintedAs('claim-tint-prediction')).toEqual(['finish by 2020'])
    expect(paintedAs('claim-tint-statistic-selected')).toEqual(['£4m'])
  })

  it('open from their marks, which are one stop for Tab', async () => {
    show()
    await userEvent.tab()
    expect(document.activeElement).toBe(text())
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(told.onOpenClaim).toHaveBeenCalledWith('c2')
    await userEvent.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('are announced and opened where the caret comes into them', async () => {
    show()
    text().focus()
    handle.current?.setSelection(span('finish').start - 1, span('finish').start - 1)
    await userEvent.keyboard('{ArrowRight}')
    expect(told.onCaretClaims).toHaveBeenLastCalledWith(['c1'])
    expect(told.onAnnounce).toHaveBeenLastCalledWith('start of claim, Prediction: by 2020')
    await userEvent.keyboard('{Enter}')
    expect(told.onOpenClaim).toHaveBeenCalledWith('c1')
  })
})

describe('selecting by keyboard', () => {
  it('grows from word to sentence to paragraph, across the mask', async () => {
    show()
    text().focus()
    handle.current?.setSelection(span('will').start, span('will').start)
    await userEvent.keyboard('w')
    expect(selected()).toEqual(['will'])
    await userEvent.keyboard('w')
    expect(selected()).toEqual(['will finish'])
    await userEvent.keyboard('s')
    expect(selected()).toEqual(['We will finish by 2020.'])
    await userEvent.keyboard('p')
    expect(selected()).toEqual(['We will finish by 2020.', 'It cost\n£4m.'])
    expect(told.onSelectionChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: 'We will finish by 2020. … It cost\n£4m.' }),
    )
  })

  it('moves one edge at a time, and never past the other', async () => {
    show()
    text().focus()
    handle.current?.setSelection(span('will').start, span('will').end)
    await userEvent.keyboard('{[}{ArrowRight}')
    expect(selected()).toEqual(['ill'])
    expect(told.onAnnounce).toHaveBeenCalledWith('start of the selection')
    await userEvent.keyboard('{]}{ArrowLeft}')
    expect(selected()).toEqual(['il'])
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(selected()).toEqual(['i'])
  })

  it('passes an emoji in one step', async () => {
    show()
    text().focus()
    handle.current?.setSelection(5, 5)
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(selected()).toEqual(['😀'])
  })

  it('Escape clears once; after that the key is free for others', async () => {
    show()
    const outside = vi.fn((event: KeyboardEvent) => event.defaultPrevented)
    window.addEventListener('keydown', outside)
    text().focus()
    handle.current?.setSelection(0, 4)
    await userEvent.keyboard('{Escape}{Escape}jk1')
    window.removeEventListener('keydown', outside)
    expect(selected()).toEqual([])
    expect(outside.mock.results.map(({ value }) => value)).toEqual([true, false, false, false, false])
  })

  it('leaves its letters alone where single keys are off', async () => {
    show({ singleKeys: false })
    text().focus()
    await userEvent.keyboard('w')
    expect(selected()).toEqual([])
  })
})

it('keeps the selection, and shows it, while the focus is in a field', async () => {
  show()
  const field = document.body.appendChild(document.createElement('input'))
  text().focus()
  handle.current?.setSelection(0, 4)
  field.focus()
  document.getSelection()?.removeAllRanges()
  document.dispatchEvent(new Event('selectionchange'))
  expect(selected()).toEqual(['Head'])
  expect(paintedAs('kept-selection')).toEqual(['Head'])
  field.remove()
})

it('has no fault that axe finds', async () => {
  const { container } = show({ onOpenMask: vi.fn() })
  // jsdom cannot see colours; contrast is checked in real windows.
  const { violations, passes } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id }) => id)).toEqual([])
  expect(passes.length).toBeGreaterThan(5)
})
