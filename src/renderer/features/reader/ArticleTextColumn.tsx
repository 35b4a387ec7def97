import { memo, type ReactNode } from 'react'
import { columnParts, type TextBlock, type TextMask } from '../../dom/block-pieces'
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
  const { rawText, leftOut, onOpenMask } = props
  const byline = props.byline && <div key="byline" className="article-text-byline" data-text={props.byline} />
  const column: ReactNode[] = []
  let items: ReactNode[] = []
  let hasByline = !byline
  const closeList = () => {
    if (items.length) column.push(<ul key={`list-${column.length}`}>{items}</ul>)
    items = []
  }
  for (const part of columnParts(props.blocks, props.masks)) {
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
    if (!hasByline && block.type === 'headline') column.push(byline)
    hasByline ||= block.type === 'headline'
  }
  closeList()
  return hasByline ? column : [byline, ...column]
})
