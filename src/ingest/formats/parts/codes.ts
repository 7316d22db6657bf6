import { distance } from 'fastest-levenshtein';
import {
  CLIENT_CODES,
  type CodeId,
  isClientCode,
  isCodeId,
  isPractitionerCode,
  PRACTITIONER_CODES,
} from '../../../domain/codes.js';
import { builtInOf, type OwnCode, type OwnCodebook, ownCodeNamed } from '../../../domain/own-codebook.js';

/** What a code as a coder wrote it is. */
export interface FoundCode {
  /** Null for a code of one's own that has no place in oars' codebook. */
  readonly code: CodeId | null;
  /** Left out where it is none of one's own codebook. */
  readonly own?: OwnCode;
}

/** A code as a coder wrote it, by one's own codebook where there is one; there oars' codes go by their ids alone. */
export function readCode(printed: string, codebook: OwnCodebook | null): FoundCode | null {
  const own = codebook === null ? null : ownCodeNamed(codebook, printed);
  if (own) return { code: builtInOf(own), own };
  const text = printed.trim();
  const code = codebook === null ? toCodeId(text) : isCodeId(text) ? text : null;
  return code === null ? null : { code };
}

/** Unknown codes of a file by name, each with the nearest known one, for a problem; empty where none is like a code. */
export function nameUnknown(printed: readonly string[], codebook: OwnCodebook | null): string {
  const known = codebook?.codes.map(({ id }) => id) ?? [...PRACTITIONER_CODES, ...CLIENT_CODES];
  const kinds = [...new Set(printed.map((code) => code.trim()))].filter((code) => LIKE_A_CODE.test(code));
  const named = kinds.slice(0, MOST_NAMED).map((code) => {
    const [nearest] = known
      .map((other) => ({ other, apart: distance(other.toLowerCase(), code.toLowerCase()) }))
      .sort((a, b) => a.apart - b.apart);
    const isNear =
      nearest !== undefined && (nearest.apart <= Math.max(1, code.length / 3) || areSwapped(nearest.other, code));
    return isNear ? `"${code}" (nearest: ${nearest.other})` : `"${code}"`;
  });
  return named.length === 0 ? '' : `: ${named.join(', ')}${kinds.length > named.length ? ' …' : ''}`;
}

function areSwapped(one: string, other: string): boolean {
  const letters = (code: string): string => [...code.toLowerCase()].sort().join('');
  return letters(one) === letters(other);
}

const MOST_NAMED = 5;
/** A word or three, not a stretch of speech that stands in the wrong column. */
const LIKE_A_CODE = /^[\p{L}\p{N}+_./-]{1,20}(?: [\p{L}\p{N}+_./-]{1,20}){0,2}$/u;

/**
 * The codebook's code for a code as a coder wrote it: a codebook id, a MISC
 * 2.5 or MITI abbreviation, or a name. Null when it has no place in the
 * codebook, or when it does not say which way client talk leans.
 */
export function toCodeId(printed: string): CodeId | null {
  const text = printed.trim();
  if (isPractitionerCode(text) || isClientCode(text)) return text;
  const upper = text.toUpperCase();
  if (isPractitionerCode(upper)) return upper;
  const abbreviation = ABBREVIATIONS.get(upper);
  if (abbreviation) return abbreviation;
  const lean = /^(?:C|R|D|A|N|AB|AC|TS|O|NEED|FN)\s?([+-])$/.exec(upper.replace('−', '-'));
  if (lean) return lean[1] === '+' ? 'change' : 'sustain';
  return (
    NAMES.get(
      text
        .toLowerCase()
        .replace(/[\s_/()-]+/g, ' ')
        .trim(),
    ) ?? null
  );
}

/** True when enough of the values are codes for the column to be one of codes. */
export function areCodes(values: readonly string[], codebook: OwnCodebook | null): boolean {
  const given = values.filter((value) => value.trim() !== '');
  return given.length > 0 && given.filter((value) => readCode(value, codebook) !== null).length >= 0.6 * given.length;
}

/** MISC 2.5 and MITI abbreviations that are not codebook ids. */
const ABBREVIATIONS: ReadonlyMap<string, CodeId> = new Map<string, CodeId>([
  ['QUO', 'OQ'],
  ['QUC', 'CQ'],
  ['RES', 'SR'],
  ['REC', 'CR'],
  ['RF', 'CR'],
  ['RCW', 'RC'],
  ['RCP', 'ADP'],
  ['ADVP', 'ADP'],
  ['ADVWP', 'ADW'],
  ['PWP', 'ADP'],
  ['EMPHASIZE', 'EC'],
  ['SEEK', 'SK'],
  ['AFFIRM', 'AF'],
  ['CONFRONT', 'CO'],
  ['SFD', 'SD'],
  ['CT', 'change'],
  ['C', 'change'],
  ['S', 'sustain'],
  ['N', 'neutral'],
  ['FN', 'neutral'],
]);

const NAMES: ReadonlyMap<string, CodeId> = new Map<string, CodeId>([
  ['open question', 'OQ'],
  ['question open', 'OQ'],
  ['open', 'OQ'],
  ['closed question', 'CQ'],
  ['question closed', 'CQ'],
  ['closed', 'CQ'],
  ['simple reflection', 'SR'],
  ['reflection simple', 'SR'],
  ['simple', 'SR'],
  ['complex reflection', 'CR'],
  ['reflection complex', 'CR'],
  ['complex', 'CR'],
  ['reframe', 'CR'],
  ['affirm', 'AF'],
  ['affirmation', 'AF'],
  ['affirming', 'AF'],
  ['support', 'SU'],
  ['supporting', 'SU'],
  ['validation', 'SU'],
  ['empathize', 'SU'],
  ['emphasize autonomy', 'EC'],
  ['emphasise autonomy', 'EC'],
  ['emphasizing autonomy', 'EC'],
  ['emphasize control', 'EC'],
  ['seek collaboration', 'SK'],
  ['seeking collaboration', 'SK'],
  ['permission', 'SK'],
  ['permission seeking', 'SK'],
  ['ask permission', 'SK'],
  ['negotiation', 'SK'],
  ['give information', 'GI'],
  ['giving information', 'GI'],
  ['information', 'GI'],
  ['advise with permission', 'ADP'],
  ['advice with permission', 'ADP'],
  ['persuade with permission', 'ADP'],
  ['options', 'ADP'],
  ['advise without permission', 'ADW'],
  ['advice without permission', 'ADW'],
  ['advice', 'ADW'],
  ['persuade', 'ADW'],
  ['raise concern', 'RC'],
  ['raise concern without permission', 'RC'],
  ['raise concern with permission', 'ADP'],
  ['direct', 'DI'],
  ['confront', 'CO'],
  ['warn', 'WA'],
  ['self disclose', 'SD'],
  ['self disclosure', 'SD'],
  ['structure', 'ST'],
  ['facilitate', 'FA'],
  ['filler', 'FI'],
  ['grounding', 'FA'],
  ['not codable', 'NC'],
  ['not coded', 'NC'],
  ['other', 'NC'],
  ['change talk', 'change'],
  ['change', 'change'],
  ['sustain talk', 'sustain'],
  ['sustain', 'sustain'],
  ['neutral', 'neutral'],
  ['follow neutral', 'neutral'],
  ['follow neutral ask', 'neutral'],
]);
