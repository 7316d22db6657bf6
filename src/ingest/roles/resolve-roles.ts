import { countWords } from '../../domain/count-words.js';
import type { Role, RoleDecision, RoleMethod, SpeakerRole } from '../../domain/session.js';
import type { Transcript, Turn } from '../../domain/transcript.js';
import { judgeBehavior } from './behavior.js';
import { proposeRoles } from './propose-roles.js';
import { ruleFor, type SpeakerRule } from './speakers-table.js';
import { isRelative, readRoleWord, type StatedRole } from './words.js';

/** What people said about roles, outside the transcript. */
export interface RoleOptions {
  /** Roles by speaker label, for every file. */
  readonly roles: Readonly<Record<string, StatedRole>>;
  readonly speakers: readonly SpeakerRule[];
}

/** A speaker's role with the ground it stands on. */
interface Known {
  readonly role: Role;
  readonly method: RoleMethod;
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
  look((speaker) => (readRoleWord(speaker)?.sure && !isRelative(speaker) ? byLabel(speaker) : null));
  look((speaker) => (hasRole(known, 'practitioner') || hasRole(known, 'client') ? unsureLabel(speaker, known) : null));
  const family = speakers.filter(({ speaker }) => !known.has(speaker) && isRelative(speaker));
  for (const [speaker, found] of settleFamily(family, speakers, known)) known.set(speaker, found);
  const open = speakers.filter(({ speaker }) => !known.has(speaker));
  for (const [speaker, found] of settle(open, transcript.turns, known)) known.set(speaker, found);
  return withOtherwise(describe(speakers, known), transcript.turns);
}

/** Roles judged by how several people speak are no surer than they are likely among all that they may be. */
function withOtherwise(decision: RoleDecision, turns: readonly Turn[]): RoleDecision {
  if (decision.method !== 'behaviour' || decision.speakers.length < 3) return decision;
  const proposals = proposeRoles(decision, turns);
  if (proposals.length === 0) return decision;
  const likelihood = proposals.find(({ isTaken }) => isTaken)?.likelihood ?? 0;
  return { ...decision, confidence: Math.min(decision.confidence, likelihood) };
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

/** From this share of the words a relative takes part in the session, and is supported with the client. */
const PARTY_SHARE = 0.1;

/** A family is supported together; beside a client, a relative who says little is a third voice. */
function settleFamily(
  family: readonly Tally[],
  speakers: readonly Tally[],
  known: ReadonlyMap<string, Known>,
): Settled {
  const words = speakers.reduce((sum, one) => sum + one.words, 0);
  const alone = !hasRole(known, 'client') && hasRole(known, 'practitioner');
  return family.map((one) => [
    one.speaker,
    alone || one.words >= PARTY_SHARE * words
      ? { role: 'client', method: 'label', confidence: 0.9, because: 'a family is supported together' }
      : { role: 'other', method: 'label', confidence: 0.98, because: 'the label names a relative, who says little' },
  ]);
}

/** A speaker of so few of the words is no party to a conversation of two. */
const BYSTANDER_SHARE = 0.05;

type Settled = readonly (readonly [string, Known])[];

/** Who is left once labels have spoken. Everyone but the practitioner of a group is a client, however little they say. */
function settle(open: readonly Tally[], turns: readonly Turn[], known: ReadonlyMap<string, Known>): Settled {
  if (open.length === 0) return [];
  const words = open.reduce((sum, { words }) => sum + words, 0);
  const parties = open.length > 2 ? open.filter((speaker) => speaker.words >= BYSTANDER_SHARE * words) : open;
  const isGroup = parties.length > (hasRole(known, 'practitioner') ? 1 : 2);
  const rest = isGroup ? [] : open.filter((speaker) => !parties.includes(speaker));
  return [...each(rest, BYSTANDER), ...settleParties(isGroup ? open : parties, turns, known)];
}

function settleParties(parties: readonly Tally[], turns: readonly Turn[], known: ReadonlyMap<string, Known>): Settled {
  const practitioner = hasRole(known, 'practitioner');
  const client = hasRole(known, 'client');
  if (practitioner && client) return each(parties, BYSTANDER);
  if (practitioner) return each(parties, parties.length === 1 ? OTHER_SIDE('client') : IN_GROUP);
  if (client && parties.length === 1) return each(parties, OTHER_SIDE('practitioner'));
  return judged(parties, turns, client);
}

function each(speakers: readonly Tally[], known: Known): Settled {
  return speakers.map(({ speaker }) => [speaker, known]);
}

const OTHER_SIDE = (role: 'practitioner' | 'client'): Known => ({
  role,
  method: 'label',
  confidence: 0.95,
  because: 'the other speaker has the other role',
});

const IN_GROUP: Known = {
  role: 'client',
  method: 'label',
  confidence: 0.9,
  because: 'everyone but the practitioner of a group is a client',
};

const BYSTANDER: Known = {
  role: 'other',
  method: 'behaviour',
  confidence: 0.7,
  because: 'more than two people speak, and others speak most',
};

/** By how they speak: the one most like a practitioner is it, the others are clients; beside a known client, unknown. */
function judged(parties: readonly Tally[], turns: readonly Turn[], hasClient: boolean): Settled {
  const { ranked, confidence, because } = judgeBehavior(
    parties.map(({ speaker }) => speaker),
    turns,
  );
  const [first] = ranked;
  return parties.map(({ speaker }) => {
    if (parties.length === 1) {
      const role = !hasClient && confidence < 0.5 ? 'client' : 'practitioner';
      return [speaker, { role, method: 'behaviour', confidence, because }];
    }
    if (speaker === first) return [speaker, { role: 'practitioner', method: 'behaviour', confidence, because }];
    return hasClient ? [speaker, BYSTANDER] : [speaker, { role: 'client', method: 'behaviour', confidence, because }];
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
    method: known.get(speaker)?.method ?? 'behaviour',
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
