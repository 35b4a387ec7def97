import axe, { type AxeResults, type RunOptions } from 'axe-core'

/** What both callers need of a result, small enough to come back from a window. */
type Checked = { passes: number; violations: Violation[] }
type Violation = { id: string; help: string; places: string[] }

/** Enough of a Playwright page for us: it runs a script in the window. */
type PageLike = { evaluate: (script: string) => Promise<unknown> }

const standards: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Of the rules that pass only their number is told.
  resultTypes: ['violations'],
}

/** The rules of these standards that look at colours. */
const ofColours: RunOptions = {
  ...standards,
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** jsdom lays nothing out, and a part alone is not a page. The end-to-end tests check these in a real window. */
const notInJsdom: RunOptions = {
  ...standards,
  rules: {
    'color-contrast': { enabled: false },
    'target-size': { enabled: false },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
  },
}

/** Throws one line for each violation in the part, or if axe found nothing there to check. */
export async function expectAccessible(part: Element): Promise<void> {
  report(summary(await axe.run(part, notInJsdom)))
}

/** The same for everything a window shows now. Works under a strict CSP: the script arrives through DevTools. */
export async function expectPageAccessible(
  page: PageLike,
  { except = [], only }: { readonly except?: readonly string[]; readonly only?: 'colours' } = {},
): Promise<void> {
  const off = except.map((rule) => [rule, { enabled: false }])
  const options = { ...(only ? ofColours : standards), rules: Object.fromEntries(off) }
  // A megabyte and a half, which costs more to bring and to read than to run.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${axe.source}; undefined`)
  const run = `axe.run(document, ${JSON.stringify(options)}).then(${summary.toString()})`
  report((await page.evaluate(run)) as Checked)
}

/** Also runs inside the window, from its own source: it may use nothing from outside. */
function summary(results: AxeResults): Checked {
  return {
    passes: results.passes.length,
    violations: results.violations.map((violation) => ({
      id: violation.id,
      help: violation.help,
      places: violation.nodes.map((node) => node.target.join(' ')),
    })),
  }
}

function report({ passes, violations }: Checked): void {
  if (violations.length > 0) {
    const lines = violations.map(({ id, help, places }) => `${id}: ${help}: ${places.join(', ')}`)
    throw new Error(`axe found ${violations.length}:\n${lines.join('\n')}`)
  }
  if (passes === 0) throw new Error('axe found nothing to check')
}
