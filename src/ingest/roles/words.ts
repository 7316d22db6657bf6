/** A role that a file states in its own words. */
export type StatedRole = 'practitioner' | 'client' | 'other';

/**
 * The role that a speaker label or role column names; null when it names none.
 * `sure` is false for a word that means either side in different houses, such
 * as "peer", and is decided by the other labels of the session.
 */
export function readRoleWord(label: string): { readonly role: StatedRole; readonly sure: boolean } | null {
  const words = label
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (words === '') return null;
  for (const [pattern, role, sure] of RULES) if (pattern.test(words)) return { role, sure };
  return null;
}

/** The role a role column names, without doubt. */
export function roleWord(label: string): StatedRole | null {
  return readRoleWord(label)?.role ?? null;
}

/** True for a label that names someone's family, who may be the people supported or a third voice. */
export function isRelative(label: string): boolean {
  return /\b(mother|father|mom|mum|dad|parent|wife|husband|spouse|partner|relative|family|caregiver|grandmother|grandfather|son|daughter|brother|sister|aunt|uncle)\b/i.test(
    label,
  );
}

const RULES: readonly (readonly [RegExp, StatedRole, boolean])[] = [
  [
    /\b(interpreter|translator|narrator|observer|moderator assistant|mother|father|mom|dad|parent|wife|husband|spouse|partner|relative|family|caregiver|recording|system|automated|announcer|operator|third party)\b/,
    'other',
    true,
  ],
  [/^other$/, 'other', true],
  [
    /\b(peer (support(er)?|worker|specialist|coach|counsell?or|navigator|mentor|advocate|recovery|provider|facilitator|staff|guide|listener|helper)s?|certified peer|recovery (coach|specialist)|support (worker|er))\b/,
    'practitioner',
    true,
  ],
  [
    /\b(therapist|counsell?or|counselor|practitioner|clinician|interviewer|facilitator|psychologist|psychiatrist|doctor|nurse|provider|social worker|case ?worker|case manager|coach|mentor|navigator|advocate|supporter|helper|listener|agent|staff|worker|warmline|help ?line|hot ?line|life ?line|crisis line|pss|cps|cprs|therap)\b/,
    'practitioner',
    true,
  ],
  [
    /\b(facilitador|facilitadora|terapeuta|consejero|consejera|entrevistador|entrevistadora|promotor|promotora|orientador|orientadora|acompañante)\b/u,
    'practitioner',
    true,
  ],
  [/\b(cliente|paciente|usuario|usuaria|entrevistado|entrevistada)\b/u, 'client', true],
  [/^(t|th|ther|pr|ps|pw|cou|couns|int|dr)$/, 'practitioner', true],
  [
    /\b(client|patient|customer|caller|interviewee|respondent|service user|consumer|help ?seeker|seeker|mentee|visitor|person served|member|veteran|resident|teen|student)\b/,
    'client',
    true,
  ],
  [/^(c|cl|cli|pt|pat|cln)$/, 'client', true],
  [/\b(participant|participante|subject)\b/, 'client', false],
  [/^(peer|p|supportee|guest|user)$/, 'client', false],
];
