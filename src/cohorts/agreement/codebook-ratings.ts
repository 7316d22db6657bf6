import { CLIENT_CODES, type CodeId, isClientCode, isPractitionerCode, PRACTITIONER_CODES } from '../../domain/codes.js';
import type { Role } from '../../domain/session.js';
import { codeName, PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import type { Instrument } from '../../instruments/instrument.js';
import type { JoinedCodings, JoinedItem } from './join-codings.js';
import type { RatedItem, Ratings } from './ratings.js';

const KINDS = ['question', 'reflection', 'mi-adherent', 'mi-non-adherent', 'neutral'] as const;
const KIND_OF: ReadonlyMap<string, string> = new Map(PRACTITIONER_CODEBOOK.map(({ id, kind }) => [id, kind]));

/** The codebook's three sets of categories: practitioner codes, their kinds, client talk. */
export function codebookRatings(
  { coders, items }: JoinedCodings,
  instruments: readonly Instrument[] = [],
): readonly Ratings[] {
  const practitioner = items.filter(({ role, codes }) => roleOf(role, codes) === 'practitioner');
  const client = items.filter(({ role, codes }) => roleOf(role, codes) === 'client');
  const common = { unit: 'utterance', coders } as const;
  return [
    ...ownRatings(items, coders, instruments),
    {
      ...common,
      id: 'practitioner_code',
      label: 'Practitioner codes',
      categories: PRACTITIONER_CODES.map((id) => ({ id, label: codeName(id) })),
      items: practitioner.map((item) =>
        rated(item, 'practitioner', (code) => (isPractitionerCode(code) ? code : null)),
      ),
    },
    {
      ...common,
      id: 'practitioner_kind',
      label: 'Kinds of practitioner talk',
      categories: KINDS.map((id) => ({ id, label: id.replace(/^mi-/, 'MI-') })),
      items: practitioner.map((item) => rated(item, 'practitioner', (code) => KIND_OF.get(code) ?? null)),
    },
    ...withoutNotCodable(practitioner, coders),
    {
      ...common,
      id: 'client_talk',
      label: 'Client talk',
      categories: CLIENT_CODES.map((id) => ({ id, label: codeName(id) })),
      items: client.map((item) => rated(item, 'client', (code) => (isClientCode(code) ? code : null))),
    },
  ];
}

function rated(
  item: JoinedItem,
  role: 'practitioner' | 'client',
  toCategory: (code: CodeId) => string | null,
): RatedItem {
  return {
    sessionId: item.first.sessionId,
    itemId: item.first.itemId,
    role,
    text: item.text,
    codes: item.codes.map((code) => (code === null ? null : toCategory(code))),
    notes: item.notes,
    confidence: item.confidence,
  };
}

/** Names of the sets of categories of one's own codebook. */
export const OWN_SCHEMES = ['own_practitioner_code', 'own_client_code'] as const;

/** The codes of one's own codebook, as people gave them; nothing where nobody did. */
function ownRatings(
  items: readonly JoinedItem[],
  coders: readonly string[],
  instruments: readonly Instrument[],
): readonly Ratings[] {
  const codebook = instruments.find(({ fromCodebook }) => fromCodebook);
  const codes = codebook?.fromCodebook?.codes;
  if (!codebook || !codes || !items.some(({ own }) => own.some((code) => code !== null))) return [];
  const labels = new Map(codebook.behaviors.map(({ id, label }) => [id, label]));
  return (['practitioner', 'client'] as const).map((role) => ({
    id: role === 'practitioner' ? OWN_SCHEMES[0] : OWN_SCHEMES[1],
    label: `${codebook.label}: ${role}`,
    unit: 'utterance',
    coders,
    categories: codes[role].map((id) => ({ id, label: labels.get(id) ?? id })),
    items: items
      .filter((item) => item.role === role || item.own.some((code) => code !== null && codes[role].includes(code)))
      .map((item) => ({
        ...rated(item, role, () => null),
        codes: item.own.map((code) => (code !== null && codes[role].includes(code) ? code : null)),
      })),
  }));
}

/** The codes again without what any coder could not code; nothing where every coder coded all. */
function withoutNotCodable(practitioner: readonly JoinedItem[], coders: readonly string[]): readonly Ratings[] {
  const kept = practitioner.filter(({ codes }) => !codes.includes('NC'));
  if (kept.length === practitioner.length) return [];
  return [
    {
      id: 'practitioner_code_without_nc',
      label: 'Practitioner codes, not codable left out',
      unit: 'utterance',
      coders,
      categories: PRACTITIONER_CODES.filter((id) => id !== 'NC').map((id) => ({ id, label: codeName(id) })),
      items: kept.map((item) => rated(item, 'practitioner', (code) => (isPractitionerCode(code) ? code : null))),
    },
  ];
}

/** Who spoke; where no file says, the codes do. */
export function roleOf(role: Role | null, codes: readonly (CodeId | null)[]): 'practitioner' | 'client' | null {
  if (role === 'practitioner' || role === 'client') return role;
  if (role === 'other') return null;
  const known = codes.find((code) => code !== null);
  return known === undefined || known === null ? null : isClientCode(known) ? 'client' : 'practitioner';
}
