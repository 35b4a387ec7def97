/** `--window` of the theme: what a window shows until its page is drawn, so that it does not flash white in the dark. */
const GROUND = { light: '#eceeed', dark: '#111314' }

export const windowGround = (isDark: boolean): string => (isDark ? GROUND.dark : GROUND.light)
