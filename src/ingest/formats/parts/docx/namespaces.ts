import type { Namespaces } from '../xml/walk-xml.js';

/** WordprocessingML of any version, and the wrapper that holds a shape once for new programs and once for old ones. */
export const WORD: Namespaces = {
  w: /\/wordprocessingml\/(?:\d{4}\/)?main$/,
  mc: /\/markup-compatibility\/2006$/,
};
