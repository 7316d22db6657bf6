import type { Namespaces } from '../xml/walk-xml.js';

/** The parts of OpenDocument that hold words and their looks. */
export const ODF: Namespaces = {
  office: /:opendocument:xmlns:office:/,
  text: /:opendocument:xmlns:text:/,
  table: /:opendocument:xmlns:table:/,
  style: /:opendocument:xmlns:style:/,
  draw: /:opendocument:xmlns:drawing:/,
  fo: /:opendocument:xmlns:xsl-fo-compatible:/,
};
