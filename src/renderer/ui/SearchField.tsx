import { Search, X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components'
import './Button.css'
import './Field.css'
import { given } from './given'
import './SearchField.css'

export type SearchFieldProps = {
  /** Its name; not shown, the placeholder and the glass are. */
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  clearLabel: string
  onSubmit?: (value: string) => void
  inputRef?: RefObject<HTMLInputElement | null>
  /** It narrows the main list of the view: Ctrl+F goes there. */
  forList?: boolean
  /** It searches the whole library. */
  forLibrary?: boolean
}

/** Narrows what is beside it. Escape or the cross empties it. */
export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, value, onChange, placeholder, clearLabel, onSubmit, inputRef, forList, forLibrary } = props
  return (
    <AriaSearchField
      className="ui-search"
      aria-label={label}
      value={value}
      onChange={onChange}
      {...given({ onSubmit })}
    >
      <span className="ui-field-icon">
        <Search className="ui-small" aria-hidden />
      </span>
      <Input
        className="ui-input"
        {...given({
          placeholder,
          ref: inputRef,
          'data-list-search': forList || undefined,
          'data-library-search': forLibrary || undefined,
        })}
      />
      {value !== '' && (
        <Button className="ui-button ui-button-bare ui-search-clear" aria-label={clearLabel}>
          <X className="ui-small" aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  )
}
