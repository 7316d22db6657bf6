/** Words as patterns read them: small letters, straight apostrophes, single spaces between and none around. */
export function plainWords(spoken: string): string {
  const words = spoken.toLowerCase().replaceAll('’', "'");
  return (ODD_SPACE.test(words) ? words.replace(/\s+/g, ' ') : words).trim();
}

/** Anything between words but a single space. */
const ODD_SPACE = /\s\s|[^\S ]/;
