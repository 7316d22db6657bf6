import { assertNever } from '../../domain/errors.js';
import type { MeasureResult } from '../../domain/measure.js';
import type { CountingOptions } from '../../instruments/instrument.js';
import { INSTRUMENTS } from '../../instruments/instruments.js';
import { countInstruments } from '../../scoring/count-instruments.js';
import { computeMeasures } from '../../scoring/measures.js';
import { type CodedUtterance, codedItems } from './codebook-ratings.js';
import type { JoinedCodings } from './join-codings.js';
import type { MeasureTable } from './measure-agreement.js';
import { bySession } from './ratings.js';

/**
 * Measures of every session from each coder's codes of the same utterances: only
 * those that every coder coded, so that nobody's measure rests on more than
 * another's.
 */
export function codebookMeasures(joined: JoinedCodings, options: CountingOptions): readonly MeasureTable[] {
  const complete = codedItems(joined).filter(({ codes }) => codes.every((code) => code !== null));
  const sessions = [...bySession(complete).values()].map((own) =>
    joined.machine.map((machine, coder) => measuresOf(own, coder, machine, options)),
  );
  return INSTRUMENTS.filter(({ id }) => id !== 'session').flatMap((instrument) =>
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
  items: readonly CodedUtterance[],
  coder: number,
  machine: boolean,
  options: CountingOptions,
): readonly MeasureResult[] {
  const ordered = items.toSorted((left, right) => Number(left.itemId.slice(1)) - Number(right.itemId.slice(1)));
  const counted = ordered.map(({ itemId, role, text, codes }) => ({
    id: itemId,
    role,
    spoken: text,
    code: codes[coder] ?? null,
    byPerson: !machine,
  }));
  return computeMeasures(countInstruments(counted, null, options).counts, {});
}
