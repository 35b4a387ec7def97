import { expect, test } from 'vitest'

/** The window's own, which the stand-in took the place of. */
const { jsdom } = globalThis as unknown as { jsdom: { window: Window } }

test('what is hidden, and what the mouse passes through, is told as jsdom tells it', () => {
  document.body.innerHTML = `
    <main style="visibility: hidden"><p>seen <b style="visibility: visible">not</b></p></main>
    <div style="pointer-events: none"><button>one</button><a style="pointer-events: auto">two</a></div>
    <div hidden><span>three</span></div><div style="display: none"><i>four</i></div>
    <input type="hidden"><input><dialog>five</dialog><dialog open>six</dialog><div popover>seven</div>
    <details><summary>eight</summary><summary>nine</summary></details>
    <ul><li style="display: flex">ten</li><li>eleven</li></ul><svg><path></path></svg>
    <table><tbody><tr><td>twelve</td></tr></tbody></table><select><option>13</option></select>
    <template></template><style></style><script></script><custom-tag>14</custom-tag>`
  const styles = (styleOf: (element: Element) => CSSStyleDeclaration) =>
    [...document.querySelectorAll('*')].map((element) => {
      const style = styleOf(element)
      return {
        tag: element.tagName,
        display: style.display,
        alsoDisplay: style.getPropertyValue('display'),
        visibility: style.visibility,
        pointerEvents: style.pointerEvents,
      }
    })
  const told = styles((element) => getComputedStyle(element))
  expect(told).toEqual(styles((element) => jsdom.window.getComputedStyle(element)))
  const count = (what: object) =>
    told.filter((one) => Object.entries(what).every(([k, v]) => Reflect.get(one, k) === v)).length
  expect(count({ visibility: 'hidden' })).toBe(2)
  expect(count({ pointerEvents: 'none' })).toBe(2)
  expect(count({ display: 'flex' })).toBe(1)
  expect(count({ display: 'none' })).toBeGreaterThan(6)
  document.body.replaceChildren()
})

test('all else is asked of jsdom', () => {
  document.body.innerHTML = '<p style="color: red">one</p>'
  const style = getComputedStyle(document.querySelector('p') ?? document.body)
  expect(style.color).toBe('rgb(255, 0, 0)')
  expect(style.getPropertyValue('color')).toBe('rgb(255, 0, 0)')
  document.body.replaceChildren()
})
