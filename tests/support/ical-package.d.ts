/** The part of `ical.js` 2 (MPL-2.0) that the tests use to read a calendar. Its own types lie where the compiler does not look. */
declare module 'ical.js' {
  interface Component {
    getAllSubcomponents(name: string): Component[]
    getFirstPropertyValue(name: string): { toString(): string } | null
  }
  const ICAL: {
    /** Throws where the text is no iCalendar. */
    readonly parse: (text: string) => unknown
    readonly Component: new (parsed: unknown) => Component
  }
  export default ICAL
}
