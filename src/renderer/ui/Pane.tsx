import { createContext, type ReactNode, type Ref, useContext, useId } from 'react'
import { FixedBecause } from './Fixed'
import './Pane.css'

export type PaneProps = {
  title: string
  /** A number or a few words beside the title. */
  count?: ReactNode
  /** Stands in place of the visible title; the title stays the pane's name. */
  head?: ReactNode
  /** Buttons at the right of the head. */
  end?: ReactNode
  foot?: ReactNode
  /** `page` is white paper, for reading and tables. */
  tone?: 'pane' | 'page'
  children: ReactNode
  ref?: Ref<HTMLElement>
}

/** Puts a close button in the head of the pane that stands as a sheet over another. */
export const PaneCloser = createContext<ReactNode>(null)

/** A labelled region: head, body that scrolls, foot. The head's line turns to ink while the focus is inside. */
export function Pane(props: PaneProps): ReactNode {
  const { title, count, head, end, foot, tone = 'pane', children, ref } = props
  const titleId = useId()
  const closer = useContext(PaneCloser)
  return (
    <section ref={ref} className={`ui-pane ui-pane-${tone}`} aria-labelledby={titleId} tabIndex={-1}>
      <div className="ui-pane-head">
        <h2 id={titleId} className={head ? 'sr' : 'ui-pane-title'}>
          {title}
        </h2>
        {count !== undefined && <span className="hint num">{count}</span>}
        {head}
        {(end || closer) && (
          <div className="ui-pane-end">
            {end}
            {closer}
          </div>
        )}
      </div>
      <div className="ui-pane-body">
        <FixedBecause />
        {children}
      </div>
      {foot && <div className="ui-pane-foot">{foot}</div>}
    </section>
  )
}

export type SectionProps = { title: ReactNode; end?: ReactNode; children: ReactNode }

/** A block inside a pane, under a small heading. */
export function Section({ title, end, children }: SectionProps): ReactNode {
  const titleId = useId()
  return (
    <section className="ui-section" aria-labelledby={titleId}>
      <div className="ui-section-head">
        <h3 id={titleId} className="ui-section-title">
          {title}
        </h3>
        {end && <div className="ui-pane-end">{end}</div>}
      </div>
      {children}
    </section>
  )
}
