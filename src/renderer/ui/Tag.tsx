import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import './Button.css'
import { useFixed } from './Fixed'
import './Tag.css'

export type TagProps = { children: ReactNode } & (
  | { onRemove?: never; removeLabel?: never }
  | {
      onRemove: () => void
      /** Says what goes: "Remove home care". */
      removeLabel: string
    }
)

/** A word that was put on something: a tag, a filter in force. */
export function Tag({ children, onRemove, removeLabel }: TagProps): ReactNode {
  const isFixed = useFixed() !== undefined
  return (
    <span className={onRemove && !isFixed ? 'ui-tag ui-tag-removable' : 'ui-tag'}>
      {children}
      {onRemove && !isFixed && (
        <Button
          className="ui-button ui-button-bare ui-tag-remove"
          aria-label={removeLabel}
          onPress={() => onRemove()}
        >
          <X className="ui-small" aria-hidden />
        </Button>
      )}
    </span>
  )
}
