import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import { readRoleWord, type StatedRole } from '../../../roles/words.js';
import { toCodings } from '../labelled/codings.js';
import type { Cue } from '../turns.js';
import { blankChatMarkup } from './markup.js';

/** What a CHAT file says. */
export interface ChatFile {
  readonly cues: readonly Cue[];
  readonly statedRoles: Readonly<Record<string, StatedRole>>;
  /** ISO date of `@Date`; null without one. */
  readonly date: string | null;
  readonly hasEnd: boolean;
}

interface Tier {
  readonly line: number;
  /** `@Participants`, `*COD`, `%mor`. */
  readonly name: string;
  readonly value: string;
}

/** Main lines with their speakers, times and codes; dependent tiers other than `%cod` are left out. */
export function parseChat(text: string, codebook: OwnCodebook | null): ChatFile {
  const tiers = splitTiers(text);
  const roles = new Map<string, StatedRole>();
  const cues: Cue[] = [];
  let date: string | null = null;
  for (const [index, tier] of tiers.entries()) {
    if (tier.name === '@Participants') for (const [code, role] of participants(tier.value)) roles.set(code, role);
    if (tier.name === '@Date') date = toIsoDate(tier.value);
    if (!tier.name.startsWith('*')) continue;
    const cue = toCue(tier, codesBelow(tiers, index), codebook);
    if (cue.text !== '') cues.push(cue);
  }
  const speakers = new Set(cues.map(({ speaker }) => speaker));
  const statedRoles = Object.fromEntries([...roles].filter(([code]) => speakers.has(code)));
  return { cues, statedRoles, date, hasEnd: tiers.some(({ name }) => name === '@End') };
}

/** A tier goes on over lines that begin with a tab. */
function splitTiers(text: string): readonly Tier[] {
  const tiers: { line: number; name: string; parts: string[] }[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const start = /^([@*%][\w$-]{1,30}):?(?:[ \t]+(.*))?$/s.exec(raw);
    if (start) tiers.push({ line: index + 1, name: start[1] ?? '', parts: [start[2] ?? ''] });
    else if (/^[ \t]/.test(raw)) tiers.at(-1)?.parts.push(raw.trim());
  }
  return tiers.map(({ line, name, parts }) => ({ line, name, value: parts.join(' ').trim() }));
}

/** `COD Name Role, COD Role`: the role word decides, and the code where it is one itself. */
function* participants(value: string): Generator<[string, StatedRole]> {
  for (const entry of value.split(',')) {
    const words = entry.trim().split(/\s+/);
    const code = words[0];
    const role = readRoleWord((words.at(-1) ?? '').replaceAll('_', ' '));
    if (code !== undefined && words.length > 1 && role?.sure) yield [code, role.role];
  }
}

/** CHAT puts times between these. */
const MARK = '\u0015';
const BULLET = new RegExp(`\\s*${MARK}(\\d{1,10})_(\\d{1,10})${MARK}`, 'g');

function toCue(tier: Tier, codes: readonly string[], codebook: OwnCodebook | null): Cue {
  const times = Array.from(tier.value.matchAll(BULLET), (match) => [Number(match[1]) / 1000, Number(match[2]) / 1000]);
  const text = tier.value
    .replace(BULLET, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    // CHAT sets the terminator apart.
    .replace(/ ([.?!])$/, '$1');
  return {
    speaker: tier.name.slice(1),
    text,
    spoken: blankChatMarkup(text),
    start: times[0]?.[0] ?? null,
    end: times.at(-1)?.[1] ?? null,
    line: tier.line,
    codings: toCodings('%cod', codes, codebook),
  };
}

/** Values of the `%cod` tiers between a main line and the next. */
function codesBelow(tiers: readonly Tier[], main: number): readonly string[] {
  const codes: string[] = [];
  for (let index = main + 1; index < tiers.length && tiers[index]?.name.startsWith('%'); index++) {
    const tier = tiers[index];
    if (tier?.name === '%cod' && tier.value !== '') codes.push(tier.value.replace(/^\$/, ''));
  }
  return codes;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** CHAT writes dates as 17-MAR-2024. */
function toIsoDate(value: string): string | null {
  const match = /^(\d{2})-([A-Z]{3})-(\d{4})$/i.exec(value.trim());
  const month = MONTHS.indexOf((match?.[2] ?? '').toUpperCase()) + 1;
  return match && month > 0 ? `${match[3]}-${String(month).padStart(2, '0')}-${match[1]}` : null;
}
