import * as electron from 'electron'

/** As Electron had it up to version 44, and as our development runtime still has it. */
interface ClipboardBefore {
  writeImage(image: electron.NativeImage): void
}

const before = (clipboard: object): clipboard is ClipboardBefore => 'writeImage' in clipboard

/** Puts a PNG on the clipboard as a picture; false = the system finds no picture in it. */
export async function copyPicture(png: Uint8Array): Promise<boolean> {
  const image = electron.nativeImage.createFromBuffer(Buffer.from(png))
  if (image.isEmpty()) return false
  const { clipboard } = electron
  if (before(clipboard)) clipboard.writeImage(image)
  // Asked for by its name here and not at the top: a runtime without it is to start all the same.
  else await clipboard.write([new electron.ClipboardItem({ 'image/png': new Blob([Buffer.from(png)]) })])
  return true
}
