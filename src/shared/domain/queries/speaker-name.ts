/** What to call whoever made a claim: as the article does, else by their name in the library. */
export const speakerName = (
  {
    speakerId,
    speakerAs,
  }: { readonly speakerId?: string | undefined; readonly speakerAs?: string | undefined },
  nameOf: (personId: string) => string | undefined,
): string | undefined =>
  // A claim without a speaker must not get the first one that has no id either.
  speakerAs ?? (speakerId === undefined ? undefined : nameOf(speakerId))
