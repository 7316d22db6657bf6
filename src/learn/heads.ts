import type { OpinionWeights } from '../coding/model/combiner.js';
import type { CodedRole } from '../coding/model/plan.js';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import { ANNOMI_HEADS } from './corpora/annomi.js';
import type { Deciding } from './fit/calibrate.js';
import type { DeepOptions } from './fit/deep.js';
import type { Target } from './fit/head.js';

/** A head of the model: what it predicts, and which base models its combiner reads. */
export interface HeadPlan {
  readonly role: CodedRole;
  readonly head: string;
  /** The votes it learns from, where they have another name. */
  readonly votes?: string;
  /** False for heads that only inform others. */
  readonly answers: boolean;
  readonly own: readonly string[];
  /** Of the same role's neighbours. */
  readonly same: readonly string[];
  /** Of the other role's neighbours. */
  readonly other: readonly string[];
  /** What a network reads beside what words are used like; null for a head that must be fast or only informs. */
  readonly network: 'cues' | 'inputs' | null;
  /** Networks whose mean is the model's own: more of them waver less. */
  readonly starts: number;
  /** True when units coded by the codebook teach the base model too, at the weights they have for the codebook. */
  readonly andCodes: boolean;
  /** How labels are decided for: see `fitDecisions`. */
  readonly decide: Deciding;
  readonly weights: OpinionWeights;
  /** Strength of the base model's ridge. */
  readonly l2: number;
  /** The base model's hidden layer; null for a head without one. */
  readonly deep: DeepOptions | null;
}

const TURN = ['annomi.main', 'annomi.question', 'annomi.reflection', 'annomi.input'];
/**
 * Client talk as AnnoMI's turns alone tell it, for heads that hear the codes
 * elsewhere: told by both, the codebook's head trusted them too far.
 */
const TURNS_ALONE = 'annomi.talk-turns';
const ELSEWHERE = ['strategy', 'misc', 'sentences'];
/** Where what the codebook's head says of whole turns, having learnt from utterances, did harm. */
const MISLED: ReadonlySet<string> = new Set(['annomi.main', 'annomi.question']);

const ALL: OpinionWeights = { trees: 0.45, linear: 0.25, first: 0.3, network: 0.5 };
/** AnnoMI's turns alone are too few for client talk; its rare labels are given as readily as counts come out best. */
const TALK = { andCodes: true, starts: 5, decide: { power: 0.6 } } as const;
/** Of a network's start, one draw is as good as another; the mean of two wavers less. */
const PLAIN = { andCodes: false, starts: 2 } as const;
/** Client talk is too uncertain for trees and regressions over its own guesses: both made it worse. */
const BASE_AND_NETWORK: OpinionWeights = { trees: 0, linear: 0, first: 0.5, network: 0.5 };
const MOSTLY_BASE: OpinionWeights = { trees: 0, linear: 0, first: 0.65, network: 0.35 };

/** A head with a base model alone, which other heads read. */
const INFORMS = {
  deep: null,
  answers: false,
  own: [],
  same: [],
  other: [],
  network: null,
  ...PLAIN,
  decide: 'likeliest',
  weights: ALL,
} as const;

/**
 * Many examples of many codes teach a hidden layer what no sum over words says. Columns are read four at a time: the
 * labels and the layer together are a multiple of four.
 */
const DEEP: DeepOptions = { hidden: 72, epochs: 8, rate: 0.03, dropFeatures: 0.4, dropHidden: 0.3, seed: 7 };

/** In the order of their columns: what coding needs comes first. */
export const HEAD_PLANS: readonly HeadPlan[] = [
  {
    role: 'practitioner',
    head: 'code',
    answers: true,
    // The other corpora speak through its own examples already; their heads as inputs made it no better, and slower.
    own: ['code'],
    same: ['code'],
    other: ['code'],
    network: null,
    ...PLAIN,
    // The likeliest, but for rare codes, which must be right half of the time: see `fitLeast`.
    decide: { power: 0 },
    weights: ALL,
    l2: 2,
    deep: DEEP,
  },
  ...TURN.map(
    (head): HeadPlan => ({
      role: 'practitioner',
      head,
      answers: true,
      own: MISLED.has(head) ? [...TURN, ...ELSEWHERE] : [...TURN, ...ELSEWHERE, 'code'],
      same: TURN,
      other: [TURNS_ALONE],
      network: 'cues',
      ...PLAIN,
      decide: 'by-prevalence',
      weights: ALL,
      l2: 4,
      deep: null,
    }),
  ),
  {
    role: 'practitioner',
    head: 'strategy',
    ...INFORMS,
    l2: 2,
  },
  {
    role: 'practitioner',
    head: 'misc',
    answers: true,
    own: [...TURN, ...ELSEWHERE],
    same: ['annomi.main', 'misc'],
    other: ['misc'],
    network: 'inputs',
    ...PLAIN,
    decide: 'by-prevalence',
    weights: ALL,
    l2: 2,
    deep: null,
  },
  {
    role: 'practitioner',
    head: 'sentences',
    answers: true,
    own: [...TURN, ...ELSEWHERE, 'code'],
    same: [],
    other: [],
    network: 'inputs',
    ...PLAIN,
    decide: 'likeliest',
    weights: ALL,
    l2: 2,
    deep: null,
  },
  {
    role: 'client',
    head: 'code',
    answers: true,
    own: ['code', TURNS_ALONE],
    same: ['code'],
    other: ['code'],
    network: null,
    ...PLAIN,
    // Percent change talk is what users read of it: it must count nearly right. More would give more stories a direction.
    decide: { power: 0.3 },
    weights: ALL,
    l2: 10,
    deep: { ...DEEP, hidden: 12 },
  },
  {
    role: 'client',
    head: TURNS_ALONE,
    votes: 'annomi.talk',
    ...INFORMS,
    l2: 10,
  },
  {
    role: 'client',
    head: 'annomi.talk',
    answers: true,
    own: ['code', 'annomi.talk', 'misc'],
    same: ['annomi.talk'],
    other: TURN,
    network: 'inputs',
    ...TALK,
    weights: MOSTLY_BASE,
    l2: 10,
    deep: null,
  },
  {
    role: 'client',
    head: 'misc',
    answers: true,
    own: [TURNS_ALONE, 'misc'],
    same: ['misc'],
    other: ['misc'],
    network: 'inputs',
    ...PLAIN,
    decide: 'by-prevalence',
    weights: BASE_AND_NETWORK,
    l2: 6,
    deep: null,
  },
];

/** The name of the votes a head learns from. */
export function votesOf(plan: HeadPlan): string {
  return plan.votes ?? plan.head;
}

/** In the corpus's own order where it has one, so that a model's bytes do not depend on the file's. */
export function labelsOf(plan: HeadPlan, targets: readonly Target[]): readonly string[] {
  if (targets.length === 0) return [];
  if (plan.head === 'code') return plan.role === 'practitioner' ? PRACTITIONER_CODES : CLIENT_CODES;
  const present = new Set(targets.flatMap((target) => Object.keys(target.shares)));
  const known = Object.entries(ANNOMI_HEADS).find(([head]) => head === votesOf(plan))?.[1].labels;
  const order: readonly string[] = known ?? [...PRACTITIONER_CODES, ...CLIENT_CODES];
  return [
    ...order.filter((label) => present.has(label)),
    ...[...present].filter((label) => !order.includes(label)).sort(),
  ];
}
