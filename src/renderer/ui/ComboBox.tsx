import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import './ComboBox.css'
import './Dialog.css'
import { FieldFrame, type FieldWords, fieldClass } from './Field'
import { useFixed } from './Fixed'
import { given } from './given'
import './Menu.css'

export type Suggestion = {
  id: string
  title: string
  hint?: string | undefined
  icon?: ReactNode
  /** Parted from the suggestions above it by a line: something to do, such as adding what is typed. */
  isDoing?: boolean
}

export type ComboBoxProps = FieldWords & {
  value: string
  onChange: (text: string) => void
  /** What fits what is typed, made by the feature; they may arrive later. */
  options: readonly Suggestion[]
  onPick: (id: string) => void
  /** Enter without a suggestion in focus, or the field is left: what is typed counts as it is. */
  onKeep: () => void
  onFocus?: (() => void) | undefined
  icon?: ReactNode
  placeholder?: string | undefined
  isDisabled?: boolean | undefined
  inputRef?: RefObject<HTMLInputElement | null>
}

/** Completes what is typed from suggestions and takes anything else as well. */
export function ComboBox(props: ComboBoxProps): ReactNode {
  const { value, onChange, options, onPick, onKeep, onFocus, layout, isDisabled, error } = props
  const [picked, setPicked] = useState<Key | null>(null)
  const fixed = useFixed()
  const pick = (key: Key | null) => {
    if (key === null) return
    setPicked(key)
    onPick(String(key))
  }
  return (
    <AriaComboBox
      className={`${fieldClass(layout)} ui-combo`}
      allowsCustomValue
      items={options}
      inputValue={value}
      onInputChange={onChange}
      selectedKey={picked}
      onSelectionChange={pick}
      // A pick closes the list; nothing stays chosen in it, because the text alone is the field's value.
      onOpenChange={() => setPicked(null)}
      onKeyDown={(event) => keepsWhatIsTyped(event) && onKeep()}
      onBlur={() => onKeep()}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isReadOnly={fixed !== undefined}
      {...given({ isDisabled, 'aria-describedby': fixed, onFocus: onFocus && (() => onFocus()) })}
    >
      <Frame {...props} />
      <Popover className="ui-popover ui-menu-popover" offset={4}>
        <ListBox<Suggestion> className="ui-menu">{option}</ListBox>
      </Popover>
    </AriaComboBox>
  )
}

function Frame({ label, hint, error, icon, placeholder, inputRef }: ComboBoxProps): ReactNode {
  return (
    <FieldFrame {...{ label, hint, error }}>
      <div className="ui-combo-box">
        {icon && <span className="ui-field-icon">{icon}</span>}
        <Input className="ui-input" {...given({ placeholder, ref: inputRef })} />
        <Button className="ui-button ui-button-bare ui-combo-open">
          <ChevronDown className="ui-small" aria-hidden />
        </Button>
      </div>
    </FieldFrame>
  )
}

const option = ({ id, title, hint, icon, isDoing }: Suggestion): ReactNode => (
  <ListBoxItem id={id} textValue={title} className={isDoing ? 'ui-menu-item ui-combo-doing' : 'ui-menu-item'}>
    {icon}
    <span className="ui-combo-words">
      {title}
      {hint && <span className="meta ui-combo-hint">{hint}</span>}
    </span>
  </ListBoxItem>
)

/** Enter on a suggestion picks it; the field says which one has the focus. */
const keepsWhatIsTyped = (event: KeyboardEvent) =>
  event.key === 'Enter' && !(event.target as Element).getAttribute('aria-activedescendant')
