const OLDEST = { major: 20, minor: 19 }

/**
 * What to tell somebody whose Node is too old, or null. Must itself run on very old ones.
 * @param {string} version as in process.versions.node
 */
export function complaintAbout(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)
  return fits
    ? null
    : `Hindsight needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and this is ${version}. Please install a newer Node.`
}

/** To be called before anything else is imported: newer syntax or modules would fail in a less helpful way. */
export function requireNode() {
  const complaint = complaintAbout(process.versions.node)
  if (complaint === null) return
  console.error(complaint)
  process.exit(1)
}
