import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import './Button.css'
import { useFixed } from './Fixed'
import { given } from './given'

export type ButtonLook = 'first' | 'plain' | 'bare' | 'link'

export type ButtonProps = {
  children: ReactNode
  /** Its name, where the word alone does not say of what: "Edit Ruth Ansell". It begins with the word. */
  label?: string
  onPress?: (() => void) | undefined
  /** `first` is the one main button of a pane. */
  look?: ButtonLook
  icon?: ReactNode
  big?: boolean
  isDisabled?: boolean | undefined
  /** It changes what is shown: where that is fixed, it is off. */
  changes?: boolean
  isPending?: boolean | undefined
  type?: 'button' | 'submit'
  ref?: Ref<HTMLButtonElement>
}

export function Button({
  children,
  label,
  look = 'plain',
  icon,
  big,
  onPress,
  changes,
  isDisabled,
  ...rest
}: ButtonProps): ReactNode {
  const fixed = useFixed()
  const isOff = changes && fixed !== undefined
  return (
    <AriaButton
      className={`ui-button ui-button-${look}${big ? ' ui-big' : ''}`}
      {...given({
        ...rest,
        'aria-label': label,
        isDisabled: isOff || isDisabled,
        'aria-describedby': isOff ? fixed : undefined,
        onPress: onPress && (() => onPress()),
      })}
    >
      {icon}
      {children}
    </AriaButton>
  )
}
