import type { Role, RoleDecision, SpeakerRole } from '../../domain/session.js';
import type { Turn } from '../../domain/transcript.js';
import { scoreSpeakers } from './behavior.js';
import { isRelative, readRoleWord } from './words.js';

/** Who may be who in a session of several speakers. */
export interface RoleProposal {
  /** 0–1; those of a session add up to at most 1. */
  readonly likelihood: number;
  /** What it makes of the session, such as "one practitioner and four clients". */
  readonly label: string;
  /** Every speaker, in the order of the session. */
  readonly roles: readonly { readonly speaker: string; readonly role: Role }[];
  /** True for the roles that the session was read with. */
  readonly isTaken: boolean;
}

/** Fewer speakers than this are no group, and more no group that one could tell apart by ear. */
const FEWEST_SPEAKERS = 3;
const MOST_SPEAKERS = 40;
/** Proposals less likely than this are not made. */
const LEAST_LIKELY = 0.03;
const MOST_PROPOSALS = 3;
/**
 * A second practitioner speaks this much more like one than the clients do, in log-odds; more where more people speak, since
 * the most helpful of many peers sounds like one too, and where a label names one practitioner and not this one.
 * Between what circles and sessions of two show (`npm run bench:groups`).
 */
const SECOND_FROM = 2.5;
const SECOND_FROM_MORE = 0.8;
const SECOND_UNNAMED = 2;
const SECOND_SLOPE = 2;
/** On so many words half of what is heard is believed. */
const HALF_BELIEVED = 40;
/** How likely it is that relatives are not who was taken: those who are supported, or third voices. */
const OTHER_FAMILY = 0.15;
/** Speakers of fewer words are not told by how they speak. */
const FEWEST_WORDS = 30;
/** Third voices say less than this share of the words. */
const BYSTANDER_SHARE = 0.05;

/**
 * Proposes the roles of a session with several speakers, the likeliest first: one supporter, or two, and everyone else a
 * client, by how each speaks. What a person or a plain label says stays. None where fewer than three speak or more than
 * forty, or where people have settled all roles.
 */
export function proposeRoles({ speakers }: RoleDecision, turns: readonly Turn[]): readonly RoleProposal[] {
  if (speakers.length < FEWEST_SPEAKERS || speakers.length > MOST_SPEAKERS) return [];
  if (speakers.every(({ method }) => method === 'config')) return [];
  const scored = new Map(
    scoreSpeakers(
      speakers.map(({ speaker }) => speaker),
      turns,
    ).map((one) => [one.speaker, one]),
  );
  const scoreOf = (speaker: string) => scored.get(speaker)?.score ?? 0;
  const open = speakers.filter((one) => !isFixed(one) && !isRelative(one.speaker));
  const fixed = speakers.filter(isFixed);
  const able = open
    .filter(({ words }) => words >= FEWEST_WORDS)
    .toSorted((a, b) => scoreOf(b.speaker) - scoreOf(a.speaker));
  const leads = fixed.filter(({ role }) => role === 'practitioner');
  const found: { readonly weight: number; readonly chosen: readonly SpeakerRole[] }[] = [];
  const second = (chosen: readonly SpeakerRole[], next: SpeakerRole) => {
    const rest = speakers.filter(
      (one) => one !== next && !chosen.includes(one) && one.role !== 'practitioner' && one.words >= FEWEST_WORDS,
    );
    if (rest.length === 0) return 0;
    const mean = rest.reduce((sum, one) => sum + scoreOf(one.speaker), 0) / rest.length;
    const heard = ((scoreOf(next.speaker) - mean) * next.words) / (next.words + HALF_BELIEVED);
    const from = SECOND_FROM + SECOND_FROM_MORE * (rest.length - 1) + (leads.length > 0 ? SECOND_UNNAMED : 0);
    return Math.exp(SECOND_SLOPE * (heard - from));
  };
  if (leads.length > 0) {
    found.push({ weight: 1, chosen: [] });
    if (leads.length === 1) for (const next of able) found.push({ weight: second(leads, next), chosen: [next] });
  } else {
    const best = able[0] === undefined ? 0 : scoreOf(able[0].speaker);
    for (const [at, one] of able.entries()) {
      const weight = Math.exp(scoreOf(one.speaker) - best);
      found.push({ weight, chosen: [one] });
      for (const next of able.slice(at + 1)) found.push({ weight: weight * second([one], next), chosen: [one, next] });
    }
  }
  if (found.length === 0) return [];
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  const words = speakers.reduce((sum, one) => sum + one.words, 0);
  const relatives = speakers.filter((one) => !isFixed(one) && isRelative(one.speaker));
  const roleIn = (one: SpeakerRole, chosen: readonly SpeakerRole[], family: 'as taken' | 'otherwise'): Role => {
    if (isFixed(one)) return one.role;
    if (relatives.includes(one)) return family === 'as taken' ? one.role : one.role === 'client' ? 'other' : 'client';
    if (chosen.includes(one)) return 'practitioner';
    return one.role === 'other' && one.words < BYSTANDER_SHARE * words ? 'other' : 'client';
  };
  return found
    .flatMap(({ weight, chosen }) => {
      const rolesWith = (family: 'as taken' | 'otherwise') =>
        speakers.map((one) => ({ speaker: one.speaker, role: roleIn(one, chosen, family) }));
      const one = { likelihood: weight / all, roles: rolesWith('as taken') };
      if (relatives.length === 0) return [one];
      const other = { likelihood: one.likelihood * OTHER_FAMILY, roles: rolesWith('otherwise') };
      // Somebody is supported.
      if (!other.roles.some(({ role }) => role === 'client')) return [one];
      return [{ ...one, likelihood: one.likelihood - other.likelihood }, other];
    })
    .filter(({ likelihood }) => likelihood >= LEAST_LIKELY)
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .slice(0, MOST_PROPOSALS)
    .map(({ likelihood, roles }) => ({
      likelihood,
      label: describe(roles),
      roles,
      isTaken: roles.every(({ role }, at) => speakers[at]?.role === role),
    }));
}

/** True for a role that a person or the file gave, or that the label names beyond doubt. */
function isFixed({ speaker, method }: SpeakerRole): boolean {
  if (method === 'config' || method === 'stated') return true;
  return readRoleWord(speaker)?.sure === true && !isRelative(speaker);
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function describe(roles: RoleProposal['roles']): string {
  const said = (wanted: Role, noun: string): string[] => {
    const own = roles.filter(({ role }) => role === wanted);
    if (own.length === 0) return [];
    const family = wanted === 'client' && own.length > 1 && own.every(({ speaker }) => isRelative(speaker));
    const number = NUMBERS[own.length] ?? String(own.length);
    return [family ? `a family of ${number}` : `${number} ${noun}${own.length === 1 ? '' : 's'}`];
  };
  const parties = [...said('practitioner', 'practitioner'), ...said('client', 'client')];
  const others = said('other', 'third voice');
  return [parties.join(' and '), ...others].join(', ');
}
