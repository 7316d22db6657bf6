/**
 * What anonymisers leave in place of an identifier: `[NAME]`, `<CITY>`, `{{DATE}}`,
 * `(name removed)`, `XXXX`, `***`, `###-####`, `XX/XX/1979`, `____`, `PERSON_1`.
 */
const PLACEHOLDER = new RegExp(
  [
    // One or more capital words in brackets, perhaps numbered or with a date's remains.
    String.raw`[[<{]{1,2}\s*/?[A-Z][A-Z0-9_ /&'’.-]*(?:[ _-]?\d+)?\s*[\]>}]{1,2}`,
    // A bracket that says so.
    String.raw`[[(<{][^\])>}\n]{0,40}?\b(?:[Rr]edacted|[Rr]emoved|[Ww]ithheld|[Oo]mitted|[Dd]eleted|[Aa]nonymi[sz]ed|[Dd]e-?identified|[Pp]seudonym)\b[^\])>}\n]{0,40}[\])>}]`,
    String.raw`[[<{]{1,2}\s*(?:(?:client|patient|person|first|last|full|street|city|clinic|hospital|school|place|family|member|sponsor|partner|child|spouse|phone|email|case)[ _-]?)*(?:name|city|state|town|place|location|address|street|date|age|phone|number|email|clinic|hospital|school|employer|facility|organization|organisation|company|church|person|county|country|url|zip|id)[ _-]?\d*\s*[\]>}]{1,2}`,
    String.raw`(?<![A-Za-z0-9_])[Xx]{2,}(?:[-/. ][Xx]{2,}|[-/.]\d{2,4})*(?![A-Za-z0-9_])`,
    String.raw`\*{2,}|_{3,}|(?:#{2,}[-/. ]?)+(?![A-Za-z0-9])`,
    String.raw`\b(?:PERSON|NAME|CITY|PLACE|LOCATION|ORG|ORGANIZATION|DATE|PHONE|CLIENT|PATIENT)_\d+\b`,
  ].join('|'),
  'g',
);

const MAY_HOLD = /[[<{(*_#]|[Xx]{2}|_\d/;

/** The text with every placeholder blanked by spaces, so that no detector takes one for an identifier. */
export function blankPlaceholders(text: string): string {
  if (!MAY_HOLD.test(text)) return text;
  return text.replace(PLACEHOLDER, (found) => ' '.repeat(found.length));
}
