import { expect, test } from 'vitest';
import { combinerOf } from '../../src/coding/model/model.js';
import { scoreUnits } from '../../src/coding/model/score.js';
import { type LabelledSession, NO_BOUNDS } from '../../src/learn/corpora/labelled.js';
import { trainModel } from '../../src/learn/train-model.js';

type Coded = readonly [text: string, talk: string];

function sessionOf(corpus: string, at: number, head: string, said: readonly Coded[]): LabelledSession {
  const units = said.flatMap(([text, talk], index) => [
    { turn: 2 * index, role: 'practitioner' as const, text: 'Mm-hmm.', votes: {}, allowed: null },
    { turn: 2 * index + 1, role: 'client' as const, text, votes: { [head]: { [talk]: 1 } }, allowed: null },
  ]);
  return { corpus, id: `${at}`, group: `${corpus}/${at}`, units, alone: false, bounds: NO_BOUNDS };
}

/** Turns in which wishes are change talk, refusals sustain talk, and weather neither. */
const TURNS = Array.from({ length: 12 }, (_, at) =>
  sessionOf('annomi', at, 'annomi.talk', [
    ['I wish to stop', 'change'],
    ['It rained today', 'neutral'],
    ['I refuse to stop', 'sustain'],
    ['It was windy', 'neutral'],
  ]),
);
/** Utterances with a word for sustain talk that no turn holds. */
const CODED = Array.from({ length: 12 }, (_, at) =>
  sessionOf('own', at, 'code', [
    ['Pointless', 'sustain'],
    ['Sunny', 'neutral'],
    ['I wish', 'change'],
  ]),
);

function trained(sessions: readonly LabelledSession[]) {
  const model = trainModel(sessions, { id: 'small', version: '1', answers: ['annomi.talk'] });
  const units = [{ turn: 0, role: 'client' as const, text: 'Pointless' }];
  const [answer] = scoreUnits(model, units, false, { practitioner: [], client: ['annomi.talk'] });
  const combiner = combinerOf(model, 'client', 'annomi.talk');
  const sustain = answer?.['annomi.talk']?.probabilities[combiner.labels.indexOf('sustain')] ?? 0;
  return { sustain, combiner };
}

test('utterances coded by the codebook teach what turns of client talk never said', () => {
  const alone = trained(TURNS);
  const taught = trained([...TURNS, ...CODED]);
  expect(taught.sustain).toBeGreaterThan(alone.sustain + 0.2);
  // How common each kind of talk is, is what the turns say.
  expect(taught.combiner.decide).toEqual(alone.combiner.decide);
});

test('without turns coded for it there is no head for client talk in turns', () => {
  const model = trainModel(CODED, { id: 'small', version: '1', answers: ['annomi.talk'] });
  expect(() => combinerOf(model, 'client', 'annomi.talk')).toThrow('annomi.talk');
});
