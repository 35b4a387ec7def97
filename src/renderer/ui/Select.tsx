import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components'
import './Dialog.css'
import { FieldFrame, type FieldWords, fieldClass } from './Field'
import { useFixed } from './Fixed'
import { given } from './given'
import './Menu.css'
import './Select.css'

export type Choice<Id extends string> = { id: Id; title: string; hint?: string }

export type SelectProps<Id extends string> = FieldWords & {
  options: readonly Choice<Id>[]
  value: Id | null
  onChange: (id: Id) => void
  /** Shown while nothing is chosen. */
  placeholder: string
  icon?: ReactNode
  big?: boolean
  isDisabled?: boolean | undefined
}

/** One of a handful, when there is no room to show them all as Segments. */
export function Select<Id extends string>(props: SelectProps<Id>): ReactNode {
  const { options, value, onChange, placeholder, icon, big, layout, isDisabled, label, hint, error } = props
  const fixed = useFixed()
  return (
    <AriaSelect
      className={fieldClass(layout)}
      value={value}
      onChange={(id) => id !== null && onChange(id as Id)}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...given({ isDisabled: fixed === undefined ? isDisabled : true, 'aria-describedby': fixed })}
    >
      <FieldFrame label={label} hint={hint} error={error}>
        <Button className={big ? 'ui-input ui-select ui-big' : 'ui-input ui-select'}>
          {icon}
          <SelectValue className="ui-select-value" />
          <ChevronDown className="ui-small" aria-hidden />
        </Button>
      </FieldFrame>
      <Popover className="ui-popover ui-menu-popover" offset={4}>
        <ListBox className="ui-menu" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.title} className="ui-menu-item">
              <span>
                <Text slot="label">{option.title}</Text>
                {option.hint && (
                  <Text slot="description" elementType="div" className="meta">
                    {option.hint}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
