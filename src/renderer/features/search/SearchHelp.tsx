import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { finding } from '../../work/search-work'
import { useWorkplace } from '../../work/session'

/** What can be typed, with an example of each; an example is typed by pressing it. */
export function SearchHelp(): ReactNode {
  const work = useWorkplace()
  return (
    <section className="search-help" aria-label={en.search.help}>
      <p className="hint">{en.search.helpIntro}</p>
      <dl>
        {en.search.examples.map(({ example, meaning }) => (
          <div key={example}>
            <dt>
              <button
                type="button"
                className="search-example"
                onClick={() => {
                  finding.of(work).setState({ words: example })
                  document.querySelector<HTMLInputElement>('[data-library-search]')?.focus()
                }}
              >
                {example}
              </button>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
