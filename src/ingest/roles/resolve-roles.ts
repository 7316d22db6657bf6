import { countWords } from '../../domain/count-words.js';
import type { Role, RoleDecision, SpeakerRole } from '../../domain/session.js';
import type { Transcript, Turn } from '../../domain/transcript.js';
import { judgeBehavior } from './behavior.js';
import { ruleFor, type SpeakerRule } from './speakers-table.js';
import { readRoleWord, type StatedRole } from './words.js';

/** What people said about roles, outside the transcript. */
export interface RoleOptions {
  /** Roles by speaker label, for every file. */
  readonly roles: Readonly<Record<string, StatedRole>>;
  readonly speakers: readonly SpeakerRule[];
}

/** A speaker's role with the ground it stands on. */
interface Known {
  readonly role: Role;
  readonly method: RoleDecision['method'];
  readonly confidence: number;
  readonly because: string;
}

/** From the strongest ground to the weakest: the session's method is its weakest. */
const METHODS = ['config', 'stated', 'label', 'behaviour'] as const;

/**
 * Decides who is the practitioner: what a person said (`speakers.csv`, config),
 * what the file states, what the labels mean, and only then how people speak.
 */
export function resolveRoles(transcript: Transcript, options: RoleOptions): RoleDecision {
  const speakers = tally(transcript.turns);
  const known = new Map<string, Known>();
  const look = (decide: (speaker: string) => Known | null): void => {
    for (const { speaker } of speakers) {
      const found = known.has(speaker) ? null : decide(speaker);
      if (found) known.set(speaker, found);
    }
  };
  look((speaker) => configured(speaker, transcript.source.path, options));
  look((speaker) => stated(speaker, transcript));
  look((speaker) => (readRoleWord(speaker)?.sure ? byLabel(speaker) : null));
  look((speaker) => (hasRole(known, 'practitioner') || hasRole(known, 'client') ? unsureLabel(speaker, known) : null));
  const open = speakers.filter(({ speaker }) => !known.has(speaker));
  for (const [speaker, found] of settle(open, transcript.turns, known)) known.set(speaker, found);
  return describe(speakers, known);
}

function configured(speaker: string, path: string, options: RoleOptions): Known | null {
  const rule = ruleFor(options.speakers, path, speaker);
  if (rule) return { role: rule.role, method: 'config', confidence: 1, because: 'speakers.csv says so' };
  const role = Object.entries(options.roles).find(([label]) => label.toLowerCase() === speaker.toLowerCase())?.[1];
  return role ? { role, method: 'config', confidence: 1, because: 'the configuration says so' } : null;
}

function stated(speaker: string, transcript: Transcript): Known | null {
  if (Object.hasOwn(transcript.statedRoles, speaker)) {
    const role = transcript.statedRoles[speaker];
    if (role) return { role, method: 'stated', confidence: 1, because: 'the file states the role' };
  }
  const { practitionerId, clientId } = transcript.metadata;
  const label = speaker.toLowerCase();
  if (label === practitionerId?.toLowerCase()) {
    return { role: 'practitioner', method: 'stated', confidence: 1, because: 'the label is the practitioner id' };
  }
  if (label === clientId?.toLowerCase()) {
    return { role: 'client', method: 'stated', confidence: 1, because: 'the label is the client id' };
  }
  return null;
}

function byLabel(speaker: string): Known | null {
  const word = readRoleWord(speaker);
  return word ? { role: word.role, method: 'label', confidence: 0.98, because: 'the label names the role' } : null;
}

/** "Peer" beside "Client" is the practitioner, beside "Peer supporter" the client. */
function unsureLabel(speaker: string, known: ReadonlyMap<string, Known>): Known | null {
  if (!readRoleWord(speaker)) return null;
  const role = hasRole(known, 'practitioner') ? 'client' : 'practitioner';
  return { role, method: 'label', confidence: 0.95, because: 'the label and the other speaker’s name the role' };
}

/** A speaker of so few of the words is no party to a conversation of two. */
const BYSTANDER_SHARE = 0.05;

function settle(
  open: readonly Tally[],
  turns: readonly Turn[],
  known: ReadonlyMap<string, Known>,
): readonly (readonly [string, Known])[] {
  if (open.length === 0) return [];
  const words = open.reduce((sum, { words }) => sum + words, 0);
  const parties = open.length > 2 ? open.filter((speaker) => speaker.words >= BYSTANDER_SHARE * words) : open;
  const bystanders = open.filter((speaker) => !parties.includes(speaker));
  const settled: (readonly [string, Known])[] = bystanders.map(({ speaker }) => [speaker, BYSTANDER]);
  const missing = (['practitioner', 'client'] as const).filter((role) => !hasRole(known, role));
  const [only] = parties;
  if (missing.length === 0) return [...settled, ...parties.map(({ speaker }) => [speaker, BYSTANDER] as const)];
  if (missing.length === 1 && missing[0] && parties.length === 1 && only) {
    return [
      ...settled,
      [
        only.speaker,
        { role: missing[0], method: 'label', confidence: 0.95, because: 'the other speaker has the other role' },
      ],
    ];
  }
  return [...settled, ...judged(parties, turns, missing)];
}

const BYSTANDER: Known = {
  role: 'other',
  method: 'behaviour',
  confidence: 0.7,
  because: 'more than two people speak, and others speak most',
};

function judged(
  parties: readonly Tally[],
  turns: readonly Turn[],
  missing: readonly ('practitioner' | 'client')[],
): readonly (readonly [string, Known])[] {
  const { ranked, confidence, because } = judgeBehavior(
    parties.map(({ speaker }) => speaker),
    turns,
  );
  const [first] = ranked;
  const last = ranked.at(-1);
  return parties.map(({ speaker }) => {
    const known = (role: Role): readonly [string, Known] => [
      speaker,
      { role, method: 'behaviour', confidence, because },
    ];
    if (parties.length === 1)
      return known(missing.length === 2 && confidence < 0.5 ? 'client' : (missing[0] ?? 'other'));
    if (speaker === first && missing.includes('practitioner')) return known('practitioner');
    if (missing.includes('client') && (parties.length === 2 || speaker === last)) return known('client');
    return known('other');
  });
}

interface Tally {
  readonly speaker: string;
  readonly turns: number;
  readonly words: number;
}

function tally(turns: readonly Turn[]): readonly Tally[] {
  const found = new Map<string, { turns: number; words: number }>();
  for (const turn of turns) {
    if (turn.speaker === null) continue;
    const count = found.get(turn.speaker) ?? { turns: 0, words: 0 };
    count.turns++;
    count.words += countWords(turn.spoken);
    found.set(turn.speaker, count);
  }
  return [...found].map(([speaker, count]) => ({ speaker, ...count }));
}

function hasRole(known: ReadonlyMap<string, Known>, role: Role): boolean {
  return [...known.values()].some((one) => one.role === role);
}

function describe(speakers: readonly Tally[], known: ReadonlyMap<string, Known>): RoleDecision {
  const roles: SpeakerRole[] = speakers.map(({ speaker, turns, words }) => ({
    speaker,
    role: known.get(speaker)?.role ?? 'other',
    turns,
    words,
  }));
  const parties = [...known.values()].filter(({ role }) => role !== 'other');
  const weakest = [...(parties.length > 0 ? parties : known.values())].sort(
    (a, b) => METHODS.indexOf(b.method) - METHODS.indexOf(a.method) || a.confidence - b.confidence,
  )[0];
  return {
    method: weakest?.method ?? 'behaviour',
    confidence: weakest?.confidence ?? 0,
    because: weakest?.because ?? 'no one is named',
    speakers: roles,
  };
}
