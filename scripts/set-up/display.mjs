/**
 * What to tell somebody who has no screen, or null. Electron itself would only crash.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function complaintAboutDisplay(platform, env) {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return null
  return 'There is no display to open a window on. Please start Hindsight on a desktop, or, to run it unseen, install xvfb and xauth and type: xvfb-run -a npm start'
}
