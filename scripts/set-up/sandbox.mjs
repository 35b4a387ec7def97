/** Chromium refuses to run as root with its sandbox on. Only then it is off, and we say so. */
export function sandboxIsOff() {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (isRoot)
    console.warn("Warning: you are root, so Chromium's sandbox is off. Please work as an ordinary user.")
  return isRoot
}
