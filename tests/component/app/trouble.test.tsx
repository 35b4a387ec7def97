import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { Trouble } from '../../../src/renderer/app/Trouble'

test('a screen with a mistake in it leaves a sentence and a way back, not an empty window', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let isBroken = true
  const Screen = (): ReactNode => {
    if (isBroken) throw new Error('planted')
    return <p>The articles</p>
  }
  render(
    <Trouble
      onReturn={() => {
        isBroken = false
      }}
    >
      <Screen />
    </Trouble>,
  )
  screen.getByRole('heading', { name: 'This could not be shown' })
  await userEvent.setup().click(screen.getByRole('button', { name: 'Back to the articles' }))
  screen.getByText('The articles')
  expect(told).toHaveBeenCalled()
  told.mockRestore()
})
