import { assignWithin } from '../../coding/assign.js';
import { decideByRule } from '../../coding/rules.js';
import { CLIENT_CODES, type CodeId, PRACTITIONER_CODES } from '../../domain/codes.js';
import type { Example } from './featurise.js';
import { type FittedHead, fitHead, HEAD_DEFAULTS, probabilitiesOf, type Target } from './head.js';

/**
 * Weight of a corpus in the codebook head. Turns that only narrow the code down
 * are many and mostly questions and reflections: at full weight they would
 * drown the rare codes, which only the other corpora name.
 */
const CORPUS_WEIGHTS: Readonly<Record<string, number>> = {
  practice: 1.2,
  'annomi-utterances': 0.35,
  'practice-turns-utterances': 0.35,
  'practice-replies': 0.5,
  esconv: 0.15,
  welivita: 1.5,
  'teacher-annomi': 0.7,
  'teacher-hlqc': 0.6,
  'teacher-chats': 0.7,
  'teacher-chats-2': 0.7,
  'teacher-smoking': 1.2,
  'teacher-smoking-2': 0.2,
  'teacher-forum': 0.5,
  'five-kinds': 0.25,
  pair: 0.3,
  'advice-reddit': 0.1,
  offmychest: 0.1,
};

/** Everything a corpus says about codes, certain or narrowed down. */
export function codeTargets(examples: readonly Example[], role: 'practitioner' | 'client'): readonly Target[] {
  const own = examples.filter((example) => example.unit.role === role);
  const given = certainTargets(own, role);
  const certain = role === 'client' ? asCommonAsInSessions(given) : given;
  if (role === 'client' || certain.length === 0) return certain;
  let targets = certain;
  const rounds = own.length > MANY ? 1 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const head = fitHead('code', PRACTITIONER_CODES, targets, { ...HEAD_DEFAULTS, iterations: rounds === 1 ? 12 : 25 });
    targets = [...certain.filter((target) => !isBounded(target.example)), ...narrowedTargets(own, head)];
  }
  return targets;
}

const ROUNDS = 2;
/** Of so many units one round tells what the others may be. */
const MANY = 20_000;

/** In a turn that people coded as a whole, whatever else was said of its utterances. */
function isBounded({ session, unit }: Example): boolean {
  return unit.role === 'practitioner' && session.labelled.bounds.has(unit.turn);
}

/** Targets that a person gave directly, in the codebook. */
function certainTargets(examples: readonly Example[], role: 'practitioner' | 'client'): readonly Target[] {
  const known: ReadonlySet<string> = new Set<string>(role === 'practitioner' ? PRACTITIONER_CODES : CLIENT_CODES);
  return examples.flatMap((example): Target[] => {
    if (example.unit.role !== role) return [];
    const { votes } = example.unit;
    const shares = votes.code ?? votes.misc ?? votes.sentences;
    if (shares === undefined) return [];
    const kept = Object.entries(byManual(example, shares)).filter(([label]) => known.has(label));
    const weight = weightOf(example, role);
    return kept.length === 0 ? [] : [{ example, shares: Object.fromEntries(kept), weight }];
  });
}

/**
 * Practice exchanges show all talk about alike, sessions do not: what clients
 * say is weighed towards how common it is in coded sessions, or percent change
 * talk would be off. Rare practitioner codes keep their weight: they are what
 * the exchanges are for.
 */
function asCommonAsInSessions(targets: readonly Target[]): readonly Target[] {
  const practised = shareOfLabels(targets.filter(isPractice));
  const met = shareOfLabels(targets.filter((target) => !isPractice(target)));
  if (met.size === 0) return targets;
  return targets.map((target) => {
    if (!isPractice(target)) return target;
    const [label = ''] = Object.keys(target.shares);
    const ratio = (met.get(label) ?? 0) / (practised.get(label) ?? 1);
    return { ...target, weight: target.weight * Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, ratio)) };
  });
}

const LEAST_WEIGHT = 0.5;
const MOST_WEIGHT = 2;

function isPractice({ example }: Target): boolean {
  return example.session.labelled.corpus === 'practice';
}

function shareOfLabels(targets: readonly Target[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { shares: given } of targets) {
    for (const [label, share] of Object.entries(given))
      shares.set(label, (shares.get(label) ?? 0) + share / targets.length);
  }
  return shares;
}

/** Some coders file bare sounds under filler; the manual (MISC 2.5, p. 22) says facilitate. */
function byManual(example: Example, shares: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const { role, text } = example.unit;
  if (role !== 'practitioner' || (shares.FI ?? 0) < 1) return shares;
  return decideByRule({ role, spoken: text, before: '' })?.code === 'FA' ? { FA: 1 } : shares;
}

/**
 * HLQC's coders found talk about change much more rarely than others do in the same kind of session; of what invented
 * clients say more than this makes real chats be read worse.
 */
const CLIENT_WEIGHTS: Readonly<Record<string, number>> = { hlqc: 0.3, practice: 0.6 };

function weightOf(example: Example, role: 'practitioner' | 'client'): number {
  const { corpus } = example.session.labelled;
  return (role === 'client' ? CLIENT_WEIGHTS[corpus] : undefined) ?? CORPUS_WEIGHTS[corpus] ?? 1;
}

/**
 * Targets where people only narrowed the code down: the codes a strategy may
 * be, the codes a coded turn may hold. The current head decides which it is;
 * called again with the head fitted on its own answer, this is expectation
 * maximisation with hard assignments inside turns.
 */
function narrowedTargets(examples: readonly Example[], head: FittedHead): readonly Target[] {
  const targets: Target[] = [];
  for (const example of examples) {
    const { allowed } = example.unit;
    if (allowed === null || Object.keys(example.unit.votes).some((votes) => votes !== 'strategy')) continue;
    const shares = within(probabilitiesOf(head, example), head.labels, allowed);
    targets.push({ example, shares, weight: CORPUS_WEIGHTS[example.session.labelled.corpus] ?? 1 });
  }
  for (const turn of boundedTurns(examples)) {
    const bounds = turn[0]?.session.labelled.bounds.get(turn[0].unit.turn) ?? [];
    const beliefs = turn.map((example) => beliefOf(head, example));
    const shares = turn.map((): Record<string, number> => ({}));
    for (const bound of bounds) {
      for (const [at, code] of assignWithin(bound, beliefs).entries()) {
        const share = shares[at];
        if (share !== undefined && code !== null) share[code] = (share[code] ?? 0) + 1 / bounds.length;
      }
    }
    for (const [at, example] of turn.entries()) {
      const weight = CORPUS_WEIGHTS[example.session.labelled.corpus] ?? 1;
      targets.push({ example, shares: joined(shares[at] ?? {}, example.unit.votes.code), weight });
    }
  }
  return targets;
}

/** Units stand in session order, so a turn's utterances are neighbours. */
function boundedTurns(examples: readonly Example[]): readonly (readonly Example[])[] {
  const turns: Example[][] = [];
  for (const example of examples) {
    if (!example.session.labelled.bounds.has(example.unit.turn)) continue;
    const last = turns.at(-1);
    const before = last?.[0];
    if (last !== undefined && before?.session === example.session && before.unit.turn === example.unit.turn)
      last.push(example);
    else turns.push([example]);
  }
  return turns;
}

/** What the head believes; where somebody coded the utterance itself, mostly that. */
function beliefOf(head: FittedHead, example: Example): Partial<Record<CodeId, number>> {
  const probabilities = probabilitiesOf(head, example);
  const said = example.unit.votes.code;
  const left = said === undefined ? 1 : 1 - SAID;
  return Object.fromEntries(
    head.labels.map((label, k) => [label, left * (probabilities[k] ?? 0) + (1 - left) * (said?.[label] ?? 0)]),
  );
}

const SAID = 0.85;

/** People's bounds are experts', but of whole turns; a code given outright is of the very utterance. */
function joined(
  bounded: Readonly<Record<string, number>>,
  said: Readonly<Record<string, number>> | undefined,
): Readonly<Record<string, number>> {
  if (said === undefined) return bounded;
  const sum: Record<string, number> = {};
  for (const [label, share] of Object.entries(bounded)) sum[label] = BOUNDED * share;
  for (const [label, share] of Object.entries(said)) sum[label] = (sum[label] ?? 0) + (1 - BOUNDED) * share;
  return sum;
}

const BOUNDED = 0.3;

function within(
  probabilities: Float64Array,
  labels: readonly string[],
  allowed: readonly CodeId[],
): Record<string, number> {
  const kept = labels.map((label, k) => (allowed.some((code) => code === label) ? (probabilities[k] ?? 0) : 0));
  const sum = kept.reduce((total, value) => total + value, 0);
  return Object.fromEntries(labels.map((label, k) => [label, sum > 0 ? (kept[k] ?? 0) / sum : 0]));
}
