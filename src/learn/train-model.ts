import { AGAINST } from '../coding/against.js';
import { againstOf, type Combiner } from '../coding/model/combiner.js';
import { type CombinerHeader, MODEL_FORMAT, type ModelHeader } from '../coding/model/header.js';
import type { Model } from '../coding/model/model.js';
import type { CodedRole, HeadColumns } from '../coding/model/plan.js';
import { type KnownWords, SessionView } from '../coding/model/session-view.js';
import { seedFrom } from '../statistics/random.js';
import type { LabelledSession } from './corpora/labelled.js';
import { isTaughtChat } from './corpora/teacher.js';
import { bareCopies } from './fit/bare-copies.js';
import { codeTargets } from './fit/code-targets.js';
import { type CombinerRow, fitCombiner } from './fit/combine.js';
import { type Example, featurise, type SessionExamples } from './fit/featurise.js';
import { type FittedHead, fitHead, HEAD_DEFAULTS, type Matrix, matrixOf, scoreHead, type Target } from './fit/head.js';
import { columnsTaken, packHeads } from './fit/pack.js';
import type { SettleOptions } from './fit/settle.js';
import { NO_WORDS } from './fit/word-clusters.js';
import { HEAD_PLANS, type HeadPlan, labelsOf, votesOf } from './heads.js';

export interface ModelOptions {
  readonly id: string;
  readonly version: string;
  /** What words are used like, learnt from text nobody coded. */
  readonly words?: KnownWords;
  /** Heads to answer for; every head the data bear labels of when left out. */
  readonly answers?: readonly string[];
  readonly progress?: (message: string) => void;
  /** Told what each combiner made of the units it had not seen, before calibration. */
  readonly held?: (held: HeldOut) => void;
  /** Base models already fitted on the very same targets: cross-validation meets them again and again. */
  readonly fitted?: Map<string, FittedHead>;
  /** The corpus whose folds differ: what was learnt from it is not met again. */
  readonly varying?: string;
}

/** What a combiner said of units it had not seen. */
export interface HeldOut {
  readonly role: CodedRole;
  readonly head: string;
  readonly labels: readonly string[];
  readonly rows: readonly CombinerRow[];
  /** Opinions by row, before calibration. */
  readonly raw: readonly Float64Array[];
  /** How such opinions become codes. */
  readonly settling: SettleOptions;
}

/**
 * Trains a stacked coder (Wolpert 1992): base models (a head each on sparse features), then
 * combiners on what base models say that had not seen the session.
 */
export function trainModel(labelled: readonly LabelledSession[], options: ModelOptions): Model {
  const say = options.progress ?? (() => undefined);
  const words = options.words ?? NO_WORDS;
  const sessions = [...labelled, ...bareCopies(labelled)].map((session) => featurise(session, words.clusters));
  const targets = new Map(
    HEAD_PLANS.map((plan): [HeadPlan, readonly Target[]] => {
      const told = targetsOf(plan, sessions);
      return [told.length < LEAST_FOR_HIDDEN ? { ...plan, deep: null } : plan, told];
    }),
  );
  const known = [...targets.keys()].filter((plan) => labelsOf(plan, targets.get(plan) ?? []).length >= 2);
  const answering = known.filter((plan) => {
    const wanted = options.answers === undefined ? plan.answers : options.answers.includes(plan.head);
    return wanted && (targets.get(plan) ?? []).some((target) => isOwn(plan, target));
  });
  const usable = known.filter((plan) => answering.some((one) => one === plan || reads(one, plan)));
  const fitter = createFitter(options.fitted ?? new Map(), options.varying);
  const heads = (keep: (example: Example) => boolean, start: readonly (readonly FittedHead[])[]): FittedHead[] =>
    usable.map((plan, at) => {
      const kept = (targets.get(plan) ?? []).filter((target) => keep(target.example));
      const begun = start.flatMap((one) => one[at] ?? []);
      return fitter(plan, labelsOf(plan, targets.get(plan) ?? []), kept, begun);
    });
  say(`base models: ${usable.map((plan) => `${plan.role} ${plan.head}`).join(', ')}`);
  const columns = columnsOf(usable, targets);
  const needed = new Set(
    answering
      .flatMap((plan) => (targets.get(plan) ?? []).filter((target) => isOwn(plan, target)))
      .map((target) => target.example.session),
  );
  const crossFitted: (readonly FittedHead[])[] = [];
  const views = new Map<SessionExamples, SessionView>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const away = heads((example) => foldOf(example.session.labelled.group) !== fold, []);
    crossFitted.push(away);
    for (const session of sessions) {
      if (needed.has(session) && foldOf(session.labelled.group) === fold)
        views.set(session, viewOf(session, usable, away, columns, words));
    }
    say(`base models: ${fold + 1} of ${FOLDS} cross-fits`);
  }
  const combiners: Record<CodedRole, Combiner[]> = { practitioner: [], client: [] };
  for (const plan of answering) {
    const head = columns.get(plan);
    if (head === undefined) continue;
    const pick = (ids: readonly string[], role: CodedRole): HeadColumns[] =>
      usable.flatMap((other) => (other.role === role && ids.includes(other.head) ? (columns.get(other) ?? []) : []));
    const plans = {
      own: pick(plan.own, plan.role),
      same: pick(plan.same, plan.role),
      other: pick(plan.other, otherRole(plan.role)),
    };
    const rows = (targets.get(plan) ?? []).flatMap((target): CombinerRow[] => {
      const view = views.get(target.example.session);
      return view === undefined || !isOwn(plan, target)
        ? []
        : [{ target, view, fold: foldOf(target.example.session.labelled.group) }];
    });
    const settling = {
      decide: plan.decide,
      rare: plan.head === 'code' ? RARE : NONE,
      against: againstOf(plan.head, head.labels),
      shows: isFromLife,
    };
    combiners[plan.role].push(
      fitCombiner(head, plans, rows, {
        ...settling,
        folds: FOLDS,
        network: plan.network,
        starts: plan.starts,
        weights: plan.weights,
        held: (raw) => options.held?.({ role: plan.role, head: plan.head, labels: head.labels, rows, raw, settling }),
      }),
    );
    say(`combiner: ${plan.role} ${plan.head}, ${rows.length} coded`);
  }
  // What three parts each say is near what all of it says: fitting begins there, and ends much sooner.
  const final = heads(() => true, crossFitted);
  return assemble(options, words, usable, final, combiners);
}

type Fitter = (
  plan: HeadPlan,
  labels: readonly string[],
  targets: readonly Target[],
  start: readonly FittedHead[],
) => FittedHead;

/** Fits heads, sharing the matrix of heads with the same examples, and remembering those of corpora that stay whole. */
function createFitter(remembered: Map<string, FittedHead>, varying: string | undefined): Fitter {
  let last: { readonly key: string; readonly matrix: Matrix } | null = null;
  return (plan, labels, targets, start) => {
    const examples = examplesKey(targets);
    const key = [plan.role, plan.head, ...labels, examples].join(' ');
    const before = plan.head === 'code' ? undefined : remembered.get(key);
    if (before !== undefined) return before;
    if (last?.key !== examples) {
      last = {
        key: examples,
        matrix: matrixOf(targets.map((target) => target.example)),
      };
    }
    const options = { ...HEAD_DEFAULTS, l2: plan.l2, start, deep: plan.deep };
    const fitted = fitHead(plan.head, labels, targets, options, last.matrix);
    const varies = targets.some((target) => target.example.session.labelled.corpus === varying);
    if (plan.head !== 'code' && !varies) remembered.set(key, fitted);
    return fitted;
  };
}

/** The same for the same units in the same order; their words tell items apart that are named by their row alone. */
function examplesKey(targets: readonly Target[]): string {
  let hash = 0;
  for (const { example } of targets) {
    const { corpus, id } = example.session.labelled;
    hash = seedFrom(hash, corpus, id, String(example.index), example.unit.text);
  }
  return `${targets.length}:${hash}`;
}

/** Codes that hurt when they are wrong, and are rare: each is decided for precision. */
const RARE: ReadonlySet<string> = new Set([...AGAINST, 'EC']);
const NONE: ReadonlySet<string> = new Set();
/** On hand-coded sessions, codes stated below this are right three times in ten, those above seven times. */
const REVIEW_BELOW = 0.5;
/** Of fewer examples a hidden layer learns next to nothing, and would only make the head less sure. */
const LEAST_FOR_HIDDEN = 5_000;
/** Folds of cross-fitting inside training. */
const FOLDS = 3;
/** Keeps the model a few megabytes. */
const MOST_ROWS = { practitioner: 110_000, client: 90_000 };

/** By name alone, so that a group is in the same fold whatever else is trained on. */
function foldOf(group: string): number {
  return seedFrom(FOLDS, group) % FOLDS;
}

/** Whether a head's combiner reads the base model of another. */
function reads(one: HeadPlan, other: HeadPlan): boolean {
  return (one.role === other.role ? [...one.own, ...one.same] : one.other).includes(other.head);
}

function targetsOf(plan: HeadPlan, sessions: readonly SessionExamples[]): readonly Target[] {
  const examples = sessions.flatMap((session) => session.examples);
  if (plan.head === 'code') return codeTargets(examples, plan.role);
  const own = examples.flatMap((example): Target[] => {
    const shares = example.unit.role === plan.role ? example.unit.votes[votesOf(plan)] : undefined;
    return shares === undefined ? [] : [{ example, shares, weight: weightOf(example) }];
  });
  if (!plan.andCodes || own.length === 0) return own;
  // Strangers chatting speak of change as no client in a session does. Utterances cut out of the very turns that are there already would say the same twice.
  const told = new Set(own.map((target) => target.example.session.labelled.group));
  const codes = codeTargets(examples, plan.role);
  return [
    ...own,
    ...codes.filter(({ example }) => {
      const { corpus, group } = example.session.labelled;
      return !told.has(group) && !isTaughtChat(corpus);
    }),
  ];
}

/**
 * A combiner learns and is calibrated on what was coded for its head, as it was written: neither on copies nor on
 * what was invented to teach base models.
 */
function isOwn(plan: HeadPlan, { example }: Target): boolean {
  const { corpus } = example.session.labelled;
  if (isBare(example) || corpus in BESIDE || ALONE.has(corpus)) return false;
  return plan.head === 'code' || example.unit.votes[votesOf(plan)] !== undefined;
}

/** Invented talk shows a rare code far more often than life does: it cannot say when one is sure. */
function isFromLife({ example }: Target): boolean {
  const { corpus, alone } = example.session.labelled;
  return !alone && corpus !== 'practice' && corpus !== 'practice-turns-utterances';
}

function weightOf(example: Example): number {
  if (isBare(example)) return BARE_WEIGHT;
  return BESIDE[example.session.labelled.corpus] ?? 1;
}

function isBare(example: Example): boolean {
  return example.session.labelled.corpus.endsWith('-bare');
}

/** A copy without punctuation teaches less than the original. */
const BARE_WEIGHT = 0.4;
/** What teaches base models beside a corpus, coded as it is but not by its coders, and its weight. */
const BESIDE: Readonly<Record<string, number>> = {
  'practice-turns': 0.5,
  'practice-replies': 0.5,
  'teacher-forum': 0.5,
  'five-kinds': 0.3,
};
/** Single sentences and messages, whose combiner has nothing around it to read. */
const ALONE: ReadonlySet<string> = new Set(['esconv', 'pair', 'advice-reddit', 'offmychest']);

function columnsOf(
  plans: readonly HeadPlan[],
  targets: ReadonlyMap<HeadPlan, readonly Target[]>,
): ReadonlyMap<HeadPlan, HeadColumns> {
  const next = { practitioner: 0, client: 0 };
  const columns = new Map<HeadPlan, HeadColumns>();
  for (const plan of plans) {
    const labels = labelsOf(plan, targets.get(plan) ?? []);
    columns.set(plan, { id: plan.head, labels, offset: next[plan.role] });
    next[plan.role] += labels.length + (plan.deep?.hidden ?? 0);
  }
  return columns;
}

function viewOf(
  session: SessionExamples,
  plans: readonly HeadPlan[],
  heads: readonly FittedHead[],
  columns: ReadonlyMap<HeadPlan, HeadColumns>,
  words: KnownWords,
): SessionView {
  const scores = session.examples.map((example) => {
    const { role } = example.unit;
    const mine = plans.flatMap((plan, index) =>
      plan.role === role ? [{ head: heads[index], offset: columns.get(plan)?.offset ?? 0 }] : [],
    );
    const out = new Float32Array(
      mine.reduce((sum, { head }) => sum + (head === undefined ? 0 : columnsTaken(head)), 0),
    );
    for (const { head, offset } of mine) if (head !== undefined) scoreHead(head, example, out, offset);
    return out;
  });
  return new SessionView({ units: session.around, scores }, session.tokens, words);
}

function otherRole(role: CodedRole): CodedRole {
  return role === 'practitioner' ? 'client' : 'practitioner';
}

function assemble(
  options: ModelOptions,
  { clusters, vectors }: KnownWords,
  plans: readonly HeadPlan[],
  heads: readonly FittedHead[],
  combiners: Record<CodedRole, Combiner[]>,
): Model {
  const pack = (role: CodedRole) =>
    packHeads(
      heads.filter((_, index) => plans[index]?.role === role),
      MOST_ROWS[role],
    );
  const packed = { practitioner: pack('practitioner'), client: pack('client') };
  const header: ModelHeader = {
    format: MODEL_FORMAT,
    id: options.id,
    version: options.version,
    languages: ['en'],
    words: clusters.words.length,
    dimensions: vectors.dimensions,
    practitioner: packed.practitioner.header,
    client: packed.client.header,
    combiners: { practitioner: combiners.practitioner.map(headerOf), client: combiners.client.map(headerOf) },
    reviewBelow: REVIEW_BELOW,
  };
  const tables = { practitioner: packed.practitioner.table, client: packed.client.table };
  const hidden = { practitioner: packed.practitioner.hidden, client: packed.client.hidden };
  return { header, clusters, vectors, tables, hidden, combiners };
}

function headerOf(combiner: Combiner): CombinerHeader {
  return {
    head: combiner.head,
    own: combiner.plan.own.map((head) => head.id),
    same: combiner.plan.same.map((head) => head.id),
    other: combiner.plan.other.map((head) => head.id),
    trees: combiner.trees.feature.length / combiner.trees.depth,
    depth: combiner.trees.depth,
    hidden: combiner.network?.hidden ?? 0,
    networkFrom: combiner.networkFrom,
    weights: combiner.weights,
    temperature: combiner.temperature,
    balance: [...combiner.balance],
    decide: [...combiner.decide],
    least: [...combiner.least],
    sure: [...combiner.sure],
  };
}
