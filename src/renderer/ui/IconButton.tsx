import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import './Button.css'
import { useFixed } from './Fixed'
import { given } from './given'
import { Hinted } from './Tooltip'

export type IconButtonProps = {
  /** Its name; also what its tooltip says. */
  label: string
  icon: ReactNode
  shortcut?: string | undefined
  onPress?: (() => void) | undefined
  isDisabled?: boolean | undefined
  /** It changes what is shown: where that is fixed, it is off. */
  changes?: boolean
  /** Given at all, it makes the button a toggle. */
  isPressed?: boolean | undefined
  ref?: Ref<HTMLButtonElement>
}

const look = 'ui-button ui-button-bare ui-button-square'

export function IconButton({
  label,
  icon,
  shortcut,
  onPress,
  isPressed,
  changes,
  isDisabled,
  ...rest
}: IconButtonProps): ReactNode {
  const fixed = useFixed()
  const isOff = changes && fixed !== undefined
  const shared = given({
    ...rest,
    isDisabled: isOff || isDisabled,
    'aria-describedby': isOff ? fixed : undefined,
    onPress: onPress && (() => onPress()),
  })
  return (
    <Hinted label={label} {...given({ shortcut })}>
      {isPressed === undefined ? (
        <AriaButton aria-label={label} className={look} {...shared}>
          {icon}
        </AriaButton>
      ) : (
        <ToggleButton aria-label={label} className={look} isSelected={isPressed} {...shared}>
          {icon}
        </ToggleButton>
      )}
    </Hinted>
  )
}
