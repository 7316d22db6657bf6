import type { CodedSession } from '../../domain/coded-session.js';
import type { CodeId } from '../../domain/codes.js';
import { assertNever } from '../../domain/errors.js';
import type { MeasureResult } from '../../domain/measure.js';
import type { Role } from '../../domain/session.js';
import { NO_METADATA } from '../../domain/transcript.js';
import { findInstrument, INSTRUMENTS } from '../../instruments/instruments.js';
import { countBehaviors } from '../../scoring/count-behaviors.js';
import { type CountsByInstrument, computeMeasures } from '../../scoring/measures.js';
import { findVolleys } from '../../scoring/volleys.js';
import { type CodedUtterance, codedItems } from './codebook-ratings.js';
import type { JoinedCodings } from './join-codings.js';
import type { MeasureTable } from './measure-agreement.js';
import { bySession } from './ratings.js';

/**
 * Measures of every session from each coder's codes of the same utterances: only
 * those that every coder coded, so that nobody's measure rests on more than
 * another's.
 */
export function codebookMeasures(joined: JoinedCodings): readonly MeasureTable[] {
  const complete = codedItems(joined).filter(({ codes }) => codes.every((code) => code !== null));
  const sessions = [...bySession(complete)].map(([sessionId, own]) =>
    joined.coders.map((_, coder) => measuresOf(sessionId, own, coder)),
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

function measuresOf(sessionId: string, items: readonly CodedUtterance[], coder: number): readonly MeasureResult[] {
  const ordered = items.toSorted((left, right) => Number(left.itemId.slice(1)) - Number(right.itemId.slice(1)));
  const coded = toCodedSession(
    sessionId,
    ordered.map((item) => ({ ...item, code: item.codes[coder] ?? null })),
  );
  return computeMeasures(countCoded(coded), {});
}

/** Counts of every instrument for codes alone; quantities of the session are not known here. */
export function countCoded(coded: CodedSession): CountsByInstrument {
  const volleys = findVolleys(coded);
  const count = (id: 'miti-3.1.1' | 'miti-4.2.1' | 'misc-2.5') =>
    countBehaviors(findInstrument(id), coded, volleys, { permissionCoversVolley: true });
  return {
    'miti-3.1.1': count('miti-3.1.1'),
    'miti-4.2.1': count('miti-4.2.1'),
    'misc-2.5': count('misc-2.5'),
    session: {},
  };
}

/** A coded session built from coded utterances alone, enough to count behaviors and find volleys. */
export function toCodedSession(
  sessionId: string,
  items: readonly {
    readonly itemId: string;
    readonly role: Role;
    readonly text: string | null;
    readonly code: CodeId | null;
  }[],
): CodedSession {
  return {
    session: {
      id: sessionId,
      source: { path: '', part: null },
      format: 'codes',
      metadata: NO_METADATA,
      globals: {},
      roles: { method: 'stated', confidence: 1, because: '', speakers: [] },
      identifiers: [],
      turns: [],
      utterances: items.map(({ itemId, role, text }, index) => {
        // Unknown words may not look like a bare "yeah": that would join two volleys.
        const words = text ?? 'unknown words';
        return {
          id: itemId,
          turn: index,
          role,
          speaker: role,
          start: 0,
          end: words.length,
          text: words,
          spoken: words,
          startSeconds: null,
          endSeconds: null,
        };
      }),
      durationSeconds: null,
    },
    coder: { id: 'codes', version: '1', sha256: null },
    assignments: items.map(({ itemId, code }) => ({
      utteranceId: itemId,
      code,
      source: 'human',
      confidence: null,
      because: null,
      humanCode: code,
      machineCode: null,
      note: null,
    })),
  };
}
