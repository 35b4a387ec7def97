/**
 * Reads the fonts that the window is set in before there is anything to be set: what is drawn first would be drawn in
 * others, and once more when these have come.
 */
export async function readFonts(fonts: FontFaceSet): Promise<void> {
  await Promise.all(
    ['Inter Variable', 'Source Serif 4 Variable'].map((family) => fonts.load(`1em "${family}"`)),
  )
}
