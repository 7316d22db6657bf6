/** Two or three words for a flag in a narrow column; unknown flags show their id. */
export function flagName(id: string): string {
  return NAMES[id] ?? id.replaceAll('-', ' ');
}

const NAMES: Readonly<Record<string, string>> = {
  'mi-non-adherent': 'directing or unasked advice',
  'high-talk-share': 'talks most',
  'low-confidence': 'many unsure codes',
  'too-short': 'short session',
  'identifiers-found': 'may identify someone',
  'roles-unsure': 'roles unsure',
};
