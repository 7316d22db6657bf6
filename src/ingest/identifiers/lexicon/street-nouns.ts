/** Nouns that close the name of a street, written out and short. */
export const LONG_STREET_NOUNS: readonly string[] =
  'street avenue boulevard road drive lane court circle terrace parkway highway place alley trail loop'.split(' ');
export const SHORT_STREET_NOUNS: readonly string[] = 'st ave blvd rd dr ln ct cir ter pkwy hwy pl way sq'.split(' ');
export const STREET_NOUNS: readonly string[] = [...LONG_STREET_NOUNS, ...SHORT_STREET_NOUNS];
