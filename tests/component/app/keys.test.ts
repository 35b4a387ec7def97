import { afterEach, describe, expect, test } from 'vitest'
import { actionFor } from '../../../src/renderer/app/keys'

const reading = {
  isReading: true,
  isInTable: false,
  isInQueue: false,
  isGathering: false,
  isComparing: false,
  isInLedger: false,
  singleKeys: true,
}
const queue = { ...reading, isReading: false, isInQueue: true }
const table = { ...reading, isReading: false, isInTable: true }
const comparing = { ...reading, isReading: false, isComparing: true }
const gathering = { ...reading, isReading: false, isGathering: true }

/** What a key press asks for, made in an element like this. */
function pressed(html: string, init: KeyboardEventInit, place = reading) {
  document.body.innerHTML = html
  const target = document.querySelector('.here')
  let asked: string | null = null
  const listen = (event: KeyboardEvent) => {
    asked = actionFor(event, place)
  }
  document.addEventListener('keydown', listen)
  target?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
  document.removeEventListener('keydown', listen)
  return asked
}
const inArticle = '<div data-pane="article"><p class="here"></p></div>'
const inField = '<div data-pane="article"><input class="here" /></div>'
const onNote = '<div data-pane="article"><button class="here"><b>1</b></button></div>'
const onLink = '<div data-pane="article"><a class="here" href="https://example.org/"></a></div>'
const inList = '<div data-pane="library"><p class="here"></p></div>'

afterEach(() => {
  document.body.innerHTML = ''
})

describe('a key', () => {
  test.each([
    ['1 in the article', inArticle, { key: '1' }, 'claim.statistic'],
    ['1 in a field', inField, { key: '1' }, null],
    ['1 in the list of articles', inList, { key: '1' }, null],
    ['Ctrl+1 in a field', inField, { key: '1', ctrlKey: true }, 'claim.statistic'],
    [
      'Ctrl+Shift+2, which types a sign',
      inList,
      { key: '"', code: 'Digit2', ctrlKey: true, shiftKey: true },
      'view.claims',
    ],
    ['Ctrl+Z in a field, where it is the typing’s', inField, { key: 'z', ctrlKey: true }, null],
    ['Ctrl+Z elsewhere', inList, { key: 'z', ctrlKey: true }, 'history.undo'],
    ['Alt and left arrow', inList, { key: 'ArrowLeft', altKey: true }, 'place.back'],
    [
      'Alt and left arrow in a field, where it may move by words',
      inField,
      { key: 'ArrowLeft', altKey: true },
      null,
    ],
    ['Ctrl+comma', inField, { key: ',', ctrlKey: true }, 'settings.open'],
  ])('%s', (_name, html, init, action) => {
    expect(pressed(html, init)).toBe(action)
  })

  test.each([
    ['j', table, 'list.next'],
    ['K', table, 'list.previous'],
    ['j', { ...table, singleKeys: false }, null],
    ['j', comparing, null],
  ])('%s goes from row to row where claims stand in a table', (key, place, action) => {
    expect(pressed(inList, { key }, place)).toBe(action)
    expect(pressed(inField, { key }, place)).toBe(null)
  })

  test.each([
    ['n', comparing, 'versions.nextChange'],
    ['P', comparing, 'versions.previousChange'],
    ['n', reading, null],
    ['n', { ...comparing, singleKeys: false }, null],
  ])('%s steps through changes where two versions are compared, and nowhere else', (key, place, action) => {
    expect(pressed(inList, { key }, place)).toBe(action)
  })

  test.each([
    ['1', null],
    ['j', null],
    ['Delete', 'claim.delete'],
    ['Enter', 'claim.edit'],
  ])('%s with single keys off', (key, action) => {
    expect(pressed(inArticle, { key }, { ...reading, singleKeys: false })).toBe(action)
  })

  test('that acts on an article does nothing where none is shown', () => {
    const elsewhere = { ...reading, isReading: false }
    expect(pressed(inArticle, { key: '1' }, elsewhere)).toBeNull()
    expect(pressed(inArticle, { key: '1', ctrlKey: true }, elsewhere)).toBeNull()
  })

  test.each([
    ['N among the predictions', inList, { key: 'n' }, queue, 'prediction.noNews'],
    [
      'N on a part of the form',
      '<input type="radio" class="here" />',
      { key: 'n' },
      queue,
      'prediction.noNews',
    ],
    ['N where one types', inField, { key: 'n' }, queue, null],
    ['N beside an article', inArticle, { key: 'n' }, reading, null],
    ['N with single keys off', inList, { key: 'n' }, { ...queue, singleKeys: false }, null],
    ['Ctrl+Enter where one types', inField, { key: 'Enter', ctrlKey: true }, queue, 'outcome.record'],
    ['Enter on a button of the pane', '<button class="here"></button>', { key: 'Enter' }, queue, null],
    ['Enter on a margin note, which is a button', onNote, { key: 'Enter' }, reading, null],
    ['Enter on a link in the article', onLink, { key: 'Enter' }, reading, null],
    ['Delete on a margin note', onNote, { key: 'Delete' }, reading, 'claim.delete'],
    ['A beside an article', inArticle, { key: 'a' }, reading, 'claim.addFragment'],
    ['A among the predictions', inList, { key: 'a' }, queue, 'prediction.evidence'],
    ['E while evidence is looked for', inArticle, { key: 'e' }, gathering, 'evidence.attach'],
    ['E elsewhere', inArticle, { key: 'e' }, reading, null],
    ['J while evidence is looked for', inArticle, { key: 'j' }, gathering, null],
  ])('%s', (_name, html, init, place, action) => {
    expect(pressed(html, init, place)).toBe(action)
  })
})
