import { indexTable } from '../coding/model/linear-table.js';
import { MODEL_FORMAT, type Model, type ModelHeader } from '../coding/model/model.js';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../domain/codes.js';
import { ANNOMI_HEADS } from './corpora/annomi.js';
import type { LabelledSession } from './corpora/labelled.js';
import { certainTargets, narrowedTargets } from './fit/code-targets.js';
import { type Example, featurise } from './fit/featurise.js';
import { type FittedHead, fitHead, HEAD_DEFAULTS, type Target } from './fit/head.js';
import { packHeads } from './fit/pack.js';

export interface ModelOptions {
  readonly id: string;
  readonly version: string;
  /** Which heads to train; all when left out. */
  readonly wanted?: (head: string) => boolean;
}

/** Trains every head for which the sessions bear labels. */
export function trainModel(sessions: readonly LabelledSession[], options: ModelOptions): Model {
  const wanted = options.wanted ?? (() => true);
  const examples = sessions.flatMap(featurise);
  const practitioner = packHeads(trainRole(examples, 'practitioner', wanted), MOST_ROWS);
  const client = packHeads(trainRole(examples, 'client', wanted), MOST_ROWS);
  const header: ModelHeader = {
    format: MODEL_FORMAT,
    id: options.id,
    version: options.version,
    practitioner: practitioner.header,
    client: client.header,
    reviewBelow: 0.5,
  };
  return { header, practitioner: indexTable(practitioner.table), client: indexTable(client.table) };
}

/** Keeps the shipped model a few megabytes. */
const MOST_ROWS = 20_000;

function trainRole(
  examples: readonly Example[],
  role: 'practitioner' | 'client',
  wanted: (head: string) => boolean,
): readonly FittedHead[] {
  const heads: FittedHead[] = [];
  for (const id of role === 'practitioner' ? PRACTITIONER_HEADS : CLIENT_HEADS) {
    if (!wanted(id)) continue;
    const targets = targetsOf(examples, role, id);
    const labels = labelsOf(id, targets);
    if (labels.length < 2) continue;
    heads.push(fitHead(id, labels, targets, HEAD_DEFAULTS));
  }
  return wanted('code') ? [...heads, trainCodes(examples, role)] : heads;
}

const PRACTITIONER_HEADS = ['annomi.main', 'annomi.question', 'annomi.reflection', 'annomi.input', 'misc', 'sentences'];
const CLIENT_HEADS = ['annomi.talk', 'misc'];

function targetsOf(examples: readonly Example[], role: string, id: string): readonly Target[] {
  return examples.flatMap((example): Target[] => {
    const shares = example.unit.role === role ? example.unit.votes[id] : undefined;
    return shares === undefined ? [] : [{ example, shares, weight: 1 }];
  });
}

/** In the corpus's own order where it has one, so that a model's bytes do not depend on the file's. */
function labelsOf(id: string, targets: readonly Target[]): readonly string[] {
  const known = Object.entries(ANNOMI_HEADS).find(([head]) => head === id)?.[1].labels;
  const order: readonly string[] = known ?? [...PRACTITIONER_CODES, ...CLIENT_CODES];
  const present = new Set(targets.flatMap((target) => Object.keys(target.shares)));
  return order.filter((label) => present.has(label));
}

function trainCodes(examples: readonly Example[], role: 'practitioner' | 'client'): FittedHead {
  const own = examples.filter((example) => example.unit.role === role);
  const labels = role === 'practitioner' ? PRACTITIONER_CODES : CLIENT_CODES;
  const certain = certainTargets(own, role);
  let head = fitHead('code', labels, certain, HEAD_DEFAULTS);
  if (role === 'client') return head;
  for (let round = 0; round < ROUNDS; round++) {
    head = fitHead('code', labels, [...certain, ...narrowedTargets(own, head)], HEAD_DEFAULTS);
  }
  return head;
}

const ROUNDS = 2;
