import { assertNever } from '../../domain/errors.js';
import type { MeasureResult } from '../../domain/measure.js';
import { type CountingRules, countInstruments } from '../../scoring/count-instruments.js';
import { computeMeasures, withinCodebook } from '../../scoring/measures.js';
import type { Block } from './align/blocks.js';
import { roleOf } from './codebook-ratings.js';
import type { JoinedCodings } from './join-codings.js';
import type { MeasureTable } from './measure-agreement.js';
import { bySession } from './ratings.js';

/**
 * Measures of every session from each coder's own utterances, in the order of the
 * sheet: only of the stretches of speech that every coder coded, so that nobody's
 * measure rests on more than another's, and no code where a run among them finds talk about someone's safety.
 */
export function codebookMeasures(
  { coders, machine, blocks }: JoinedCodings,
  rules: CountingRules,
): readonly MeasureTable[] {
  const complete = blocks.filter(({ block }) => isComplete(block, coders.length));
  const sessions = [...bySession(complete).values()].map((own) =>
    machine.map((isMachine, coder) =>
      measuresOf(
        own.map(({ block }) => block),
        coder,
        isMachine,
        rules,
      ),
    ),
  );
  return rules.instruments
    .filter(({ id }) => id !== 'session')
    .flatMap((instrument) =>
      instrument.measures
        .filter(({ formula }) => formula.kind !== 'mean-of-globals')
        .map((measure) => ({
          instrument: instrument.id,
          measure: measure.id,
          label: `${instrument.label}: ${measure.label}`,
          values: sessions.map((byCoder) => byCoder.map((results) => valueIn(results, instrument.id, measure.id))),
        })),
    );
}

function isComplete({ spans }: Block, coders: number): boolean {
  return (
    spans.length === coders &&
    spans.every((own) => own !== null && own.length > 0 && own.every(({ item }) => item.code !== null))
  );
}

function valueIn(results: readonly MeasureResult[], instrument: string, measure: string): number | null {
  const found = results.find((one) => one.instrument === instrument && one.measure === measure)?.result;
  if (!found) return null;
  switch (found.status) {
    case 'measured':
      return found.value;
    case 'undefined':
    case 'not-rated':
      return null;
    default:
      return assertNever(found);
  }
}

function measuresOf(
  blocks: readonly Block[],
  coder: number,
  isMachine: boolean,
  rules: CountingRules,
): readonly MeasureResult[] {
  const counted = blocks.flatMap(({ spans }) => {
    const uncounted = spans.some((own) => own?.some(({ item }) => item.safetyTalk));
    return (spans[coder] ?? []).flatMap(({ item: { itemId, role: given, text, code, own } }) => {
      const role = roleOf(given, [code]);
      if (role === null) return [];
      return [{ id: itemId, role, spoken: text, code, ownCode: own ?? null, byPerson: !isMachine, uncounted }];
    });
  });
  const measures = computeMeasures(countInstruments(counted, null, rules).counts, {}, rules.instruments);
  return withinCodebook(measures, rules.instruments, counted);
}
