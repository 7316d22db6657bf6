import type { CodeId } from '../../domain/codes.js';
import { CLIENT_CODES } from '../../domain/codes.js';
import type { TransitionCell, TransitionTable } from '../../domain/comparison.js';
import type { Estimate } from '../../domain/estimate.js';
import { PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import type { Instrument } from '../../instruments/instrument.js';
import type { CountedUtterance } from '../../scoring/counted-utterance.js';
import { isBackchannel } from '../../scoring/volleys.js';
import { holm } from '../../statistics/adjust.js';
import { expectedCounts, logOddsRatio, type TwoByTwo } from '../../statistics/association.js';
import {
  type ClusteredLogOdds,
  type ClusterTable,
  clusteredLogOdds,
  clusteredLogOddsDifference,
} from '../../statistics/clustered-odds.js';
import { columnTotals, grandTotal, rowTotals } from '../../statistics/contingency.js';

const PRACTITIONER = ['OQ', 'CQ', 'SR', 'CR', 'MI-adherent', 'MI-non-adherent', 'information and other'] as const;
/** Keep-going sounds and fillers neither evoke nor answer anything: what is said past them still follows. */
const PASSED_OVER: ReadonlySet<string> = new Set(['FA', 'FI']);
/** Something was said, and nobody knows what: nothing follows past it. */
const BREAK = '?';
const KIND: ReadonlyMap<string, string> = new Map(PRACTITIONER_CODEBOOK.map(({ id, kind }) => [id, kind]));

/** Where each practitioner code is filed, in words for the page. */
export const FILED: readonly { readonly name: string; readonly codes: readonly string[] }[] = PRACTITIONER.map(
  (name) => ({
    name,
    codes: PRACTITIONER_CODEBOOK.map(({ id }) => id).filter((id) => eventOf('practitioner', id) === name),
  }),
);

/** Transition counts of one session by table, and whose session it is. */
export interface SessionTransitions {
  /** Practitioner; the session itself where none is named. */
  readonly cluster: string;
  readonly tables: ReadonlyMap<string, readonly (readonly number[])[]>;
}

/** What counts as an event, and which events follow which. */
export interface SequenceScheme {
  /** Id and label of the codebook of one's own; null for oars'. */
  readonly codebook: { readonly id: string; readonly label: string } | null;
  readonly practitioner: readonly string[];
  readonly client: readonly string[];
  /** Null for what is passed over. */
  eventOf(utterance: SequenceUtterance): string | null;
}

type SequenceUtterance = Pick<CountedUtterance, 'role' | 'code' | 'ownCode' | 'spoken'>;

/** The kinds of what practitioners say, and client talk. */
const OARS: SequenceScheme = {
  codebook: null,
  practitioner: PRACTITIONER,
  client: CLIENT_CODES,
  eventOf: ({ role, code }) => (code !== null && PASSED_OVER.has(code) ? null : eventOf(role, code)),
};

/** The codes of one's own codebook as people gave them; null where there is none. */
export function ownScheme(instruments: readonly Instrument[]): SequenceScheme | null {
  const instrument = instruments.find(({ fromCodebook }) => fromCodebook);
  const codes = instrument?.fromCodebook?.codes;
  if (!instrument || !codes) return null;
  const { id, label } = instrument;
  return {
    codebook: { id, label },
    ...codes,
    eventOf: ({ code, ownCode }) => (code !== null && PASSED_OVER.has(code) ? null : (ownCode ?? BREAK)),
  };
}

const tablesOf = ({ practitioner, client }: SequenceScheme) =>
  [
    { direction: 'practitioner to client', lag: 1, given: practitioner, next: client },
    { direction: 'practitioner to client', lag: 2, given: practitioner, next: client },
    { direction: 'client to practitioner', lag: 1, given: client, next: practitioner },
  ] as const;

/**
 * What follows what in one session. Fillers and keep-going sounds are passed over
 * (with `withoutSounds` bare ones of the client too, such as "yeah", whatever
 * their code); an utterance without a code, not codable, or of a third person
 * breaks the sequence.
 */
export function countTransitions(
  cluster: string,
  utterances: readonly SequenceUtterance[],
  withoutSounds = false,
  scheme: SequenceScheme = OARS,
): SessionTransitions {
  const events = utterances
    .filter(({ code, spoken }) => !(withoutSounds && isSound(code, spoken)))
    .map((utterance) => scheme.eventOf(utterance))
    .filter((event) => event !== null);
  const tables = new Map(
    tablesOf(scheme).map(({ direction, lag, given, next }) => {
      const table = given.map(() => new Array<number>(next.length).fill(0));
      for (const [at, event] of events.entries()) {
        const between = events.slice(at + 1, at + lag);
        const row = indexIn(given, event);
        const column = between.includes(BREAK) ? -1 : indexIn(next, events[at + lag] ?? '');
        const cells = table[row];
        if (cells && column >= 0) cells[column] = (cells[column] ?? 0) + 1;
      }
      return [tableKey(direction, lag), table];
    }),
  );
  return { cluster, tables };
}

/** A bare sound that says nothing of its own: "yeah", "mm-hmm". */
function isSound(code: CodeId | null, spoken: string | null): boolean {
  return code === 'neutral' && spoken !== null && isBackchannel(spoken);
}

/**
 * Transition tables over sessions. Expected counts and odds ratios are among the
 * transitions of that direction only (who speaks next is not what is asked).
 * Intervals and p values let the sessions of one practitioner depend on each
 * other; p values are adjusted within each table (Holm). With a reference each
 * odds ratio is set against its own.
 */
export function analyseSequences(
  group: string,
  sessions: readonly SessionTransitions[],
  reference: { readonly group: string; readonly sessions: readonly SessionTransitions[] } | null = null,
  scheme: SequenceScheme = OARS,
): readonly TransitionTable[] {
  return tablesOf(scheme).map(({ direction, lag, given, next }) => {
    const key = tableKey(direction, lag);
    const found = ({ tables }: SessionTransitions) => tables.get(key) ?? [];
    const own = sessions.filter((session) => grandTotal(found(session)) > 0);
    const total = addTables(own.map(found), given.length, next.length);
    const expected = expectedCounts(total);
    const rows = rowTotals(total);
    const places = given.flatMap((_, row) => next.map((_unused, column) => ({ row, column })));
    const fold2 = (list: readonly SessionTransitions[], { row, column }: (typeof places)[number]): ClusterTable[] =>
      list.map((session) => ({ cluster: session.cluster, table: fold(found(session), row, column) }));
    const odds = places.map((place) => clusteredLogOdds(fold2(own, place)));
    const against = reference
      ? places.map((place) => clusteredLogOddsDifference(fold2(own, place), fold2(reference.sessions, place)))
      : null;
    const [adjusted, adjustedAgainst] = [adjust(odds), adjust(against ?? [])];
    return {
      codebook: scheme.codebook,
      group,
      direction,
      lag,
      sessions: own.length,
      practitioners: new Set(own.map(({ cluster }) => cluster)).size,
      transitions: grandTotal(total),
      given,
      next,
      cells: places.map(({ row, column }, at): TransitionCell => {
        const [tested, other] = [odds[at], against?.[at]];
        return {
          given: given[row] ?? '',
          next: next[column] ?? '',
          count: total[row]?.[column] ?? 0,
          expected: expected.defined ? (expected.table[row]?.[column] ?? 0) : 0,
          percent: rows[row] ? (100 * (total[row]?.[column] ?? 0)) / rows[row] : null,
          oddsRatio: exponentiate(tested, fold(total, row, column)),
          p: tested?.defined ? tested.p : null,
          adjustedP: adjusted[at] ?? null,
          against:
            reference && other
              ? {
                  reference: reference.group,
                  ratio: exponentiate(other),
                  p: other.defined ? other.p : null,
                  adjustedP: adjustedAgainst[at] ?? null,
                }
              : null,
        };
      }),
    };
  });
}

/** Holm within a table; null where there is no test. */
function adjust(found: readonly ClusteredLogOdds[]): readonly (number | null)[] {
  const corrected = holm(found.flatMap((one) => (one.defined ? [one.p] : [])));
  let at = 0;
  return found.map((one) => (one.defined ? (corrected[at++] ?? null) : null));
}

function exponentiate(found: ClusteredLogOdds | undefined, whole: TwoByTwo | null = null): Estimate {
  if (!found?.defined) {
    const plain = whole === null ? null : logOddsRatio(whole);
    // Too few practitioners for an interval still have a figure.
    if (plain?.defined)
      return { status: 'estimated', value: Math.exp(plain.value), low: null, high: null, method: null };
    return { status: 'undefined', value: null, because: found?.because ?? 'no-data' };
  }
  const { low, high, method } = found.interval;
  return { status: 'estimated', value: Math.exp(found.value), low: Math.exp(low), high: Math.exp(high), method };
}

function fold(table: readonly (readonly number[])[], row: number, column: number): TwoByTwo {
  const both = table[row]?.[column] ?? 0;
  const given = rowTotals(table)[row] ?? 0;
  const then = columnTotals(table)[column] ?? 0;
  return [
    [both, given - both],
    [then - both, grandTotal(table) - given - then + both],
  ];
}

function addTables(tables: readonly (readonly (readonly number[])[])[], rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      tables.reduce((total, table) => total + (table[row]?.[column] ?? 0), 0),
    ),
  );
}

function eventOf(role: CountedUtterance['role'], code: CodeId | null): string {
  if (code === null || role === 'other' || code === 'NC') return BREAK;
  if (role === 'client') return code;
  const kind = KIND.get(code);
  if (kind === 'mi-adherent') return 'MI-adherent';
  if (kind === 'mi-non-adherent') return 'MI-non-adherent';
  return kind === 'neutral' ? 'information and other' : code;
}

function indexIn(names: readonly string[], name: string): number {
  return names.indexOf(name);
}

function tableKey(direction: TransitionTable['direction'], lag: number): string {
  return `${direction} ${lag}`;
}
