import { type CSSProperties, memo, type ReactNode } from 'react'
import { type ColumnPart, columnParts, type TextBlock, type TextMask } from '../../dom/block-pieces'
import { isLongText } from '../../dom/shown-text'
import { stretchesOf } from '../../dom/stretches'
import { ArticleTextBlock } from './ArticleTextBlock'
import { ArticleTextLeftOut } from './ArticleTextLeftOut'

interface ArticleTextColumnProps {
  readonly rawText: string
  readonly blocks: readonly TextBlock[]
  readonly masks: readonly TextMask[]
  readonly byline: string | undefined
  readonly leftOut: (reason: string) => string
  readonly onOpenMask: ((mask: TextMask) => void) | undefined
}

/**
 * The words, and nothing that would count as words: the byline and the places of masks are drawn by the style sheet
 * from an attribute, so no selection, caret or copy ever meets a character that is not in the raw text.
 */
export const ArticleTextColumn = memo(function ArticleTextColumn(props: ArticleTextColumnProps) {
  const parts = columnParts(props.blocks, props.masks)
  const byline = props.byline && <div key="byline" className="article-text-byline" data-text={props.byline} />
  const headline = byline ? parts.find(isHeadline) : undefined
  const elements = (some: readonly ColumnPart[]) => elementsOf(some, props, headline, byline)
  const column = isLongText(props.rawText)
    ? stretchesOf(parts).map(({ parts, lines }) => (
        <div
          key={parts[0] && startOf(parts[0])}
          className="article-text-stretch"
          style={{ '--lines': lines, '--parts': parts.length } as CSSProperties}
        >
          {elements(parts)}
        </div>
      ))
    : elements(parts)
  return headline ? column : [byline, ...column]
})

function elementsOf(
  parts: readonly ColumnPart[],
  { rawText, leftOut, onOpenMask }: ArticleTextColumnProps,
  headline: ColumnPart | undefined,
  byline: ReactNode,
): ReactNode[] {
  const column: ReactNode[] = []
  let items: ReactNode[] = []
  const closeList = () => {
    if (items.length) column.push(<ul key={`list-${column.length}`}>{items}</ul>)
    items = []
  }
  for (const part of parts) {
    if (part.is === 'left-out') {
      closeList()
      const key = `mask-${part.mask.start}`
      column.push(
        <ArticleTextLeftOut
          key={key}
          mask={part.mask}
          label={leftOut(part.mask.reason)}
          onOpen={onOpenMask}
        />,
      )
      continue
    }
    const { block, pieces } = part
    const element = (
      <ArticleTextBlock
        key={block.start}
        rawText={rawText}
        type={block.type}
        pieces={pieces}
        leftOut={leftOut}
        onOpenMask={onOpenMask}
      />
    )
    if (block.type === 'listitem') {
      items.push(element)
      continue
    }
    closeList()
    column.push(element)
    if (part === headline) column.push(byline)
  }
  closeList()
  return column
}

const startOf = (part: ColumnPart): number => (part.is === 'block' ? part.block.start : part.mask.start)

const isHeadline = (part: ColumnPart): boolean => part.is === 'block' && part.block.type === 'headline'
