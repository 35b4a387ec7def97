import { execFile } from 'node:child_process'
import { mkdir, open } from 'node:fs/promises'
import { promisify } from 'node:util'

const call = promisify(execFile)

/**
 * Makes the folder a disk of its own with so much room ("2m"); `unmount` ends it. Null, or why that cannot be had here:
 * the reason to skip with.
 */
export async function mountSmallDisk(folder: string, size: string): Promise<string | null> {
  await mkdir(folder, { recursive: true })
  return await why(`a disk of ${size}`, async () => {
    await call('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  })
}

/** Lets nobody write to the folder, root neither; `unmount` ends it. Null, or why that cannot be had here. */
export async function mountReadOnly(folder: string): Promise<string | null> {
  return await why('a read-only folder', async () => {
    await call('mount', ['--bind', folder, folder])
    await call('mount', ['-o', 'remount,bind,ro', folder]).catch(async (error: unknown) => {
      await unmount(folder)
      throw error
    })
  })
}

/** Shows one folder in the place of another, as a stick is mounted; `unmount` ends it. Null, or why that cannot be had here. */
export async function mountFolder(from: string, to: string): Promise<string | null> {
  for (const folder of [from, to]) await mkdir(folder, { recursive: true })
  return await why('a folder', async () => {
    await call('mount', ['--bind', from, to])
  })
}

/** Also where a process that is ending still holds a file there. */
export async function unmount(folder: string): Promise<void> {
  await call('umount', ['-l', folder])
}

/** Fills the disk that the file lies on to its last block. */
export async function takeAllRoom(path: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (;;) await file.write(Buffer.alloc(4096, 1))
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error
  } finally {
    await file.close()
  }
}

async function why(what: string, mount: () => Promise<void>): Promise<string | null> {
  try {
    await mount()
    return null
  } catch (error) {
    return `SKIPPED: ${what} cannot be mounted here: ${(error as Error).message.trim().split('\n').at(-1)}`
  }
}
