import type { TextMask } from '../../dom/block-pieces'

interface ArticleTextLeftOutProps {
  readonly mask: TextMask
  readonly label: string
  readonly isInline?: boolean
  readonly onOpen: ((mask: TextMask) => void) | undefined
}

/** One quiet line where a mask begins. `data-mask-end` tells the text map where the words go on. */
export function ArticleTextLeftOut({ mask, label, isInline = false, onOpen }: ArticleTextLeftOutProps) {
  const shared = {
    className: 'article-text-left-out',
    'data-inline': isInline || undefined,
    'data-mask-end': mask.end,
    'data-text': label,
  }
  if (!onOpen) return <span {...shared} />
  return <button type="button" {...shared} aria-label={label} onClick={() => onOpen(mask)} />
}
