/** Pixels of the picture to one of the drawing: sharp on a screen of twice the density, and in print. */
const SCALE = 2

/** Paints an SVG that needs nothing from outside. Returns the PNG in base64; fails where it cannot be painted. */
export async function pngOf(svg: string): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas to paint on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const [, png] = canvas.toDataURL('image/png').split(';base64,')
  if (!png) throw new Error('The canvas gave no PNG')
  return png
}

/** The bundled fonts as `@font-face` rules: an image may not ask for any, so they stand inside. Read when first needed. */
export async function pictureFonts(): Promise<string> {
  const { fontFaces } = await import('./picture-fonts')
  return fontFaces
}
