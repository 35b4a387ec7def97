import type { ReactNode } from 'react'
import './Kbd.css'

const signs: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}
const macSigns: Readonly<Record<string, string>> = {
  ...signs,
  Ctrl: '⌘',
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Backspace: '⌫',
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac')
}

/** 'Ctrl+Shift+Z' as the caps a person sees on this machine. A plus sign alone is the plus key. */
export function keyCaps(shortcut: string, mac: boolean): string[] {
  const keys = shortcut.split(/(?<=.)\+(?=.)/u)
  return keys.map((key) => (mac ? macSigns : signs)[key] ?? (key === 'Mod' ? 'Ctrl' : key))
}

export type KbdProps = { shortcut: string }

export function Kbd({ shortcut }: KbdProps): ReactNode {
  const caps = keyCaps(shortcut, isMac())
  return (
    <span className="ui-keys">
      {caps.map((cap) => (
        <kbd key={cap} className="ui-key">
          {cap}
        </kbd>
      ))}
    </span>
  )
}
