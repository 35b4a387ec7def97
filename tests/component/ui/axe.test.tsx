import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectAccessible } from '../../support/axe'

test('a planted button without a name is found', async () => {
  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- what axe must find
  const { container } = render(<button type="button" />)
  await expect(expectAccessible(container)).rejects.toThrow('button-name')
})

test('an empty place is not a pass', async () => {
  const { container } = render(<div />)
  await expect(expectAccessible(container)).rejects.toThrow('nothing to check')
})
