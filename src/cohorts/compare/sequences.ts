import type { CodeId } from '../../domain/codes.js';
import { CLIENT_CODES } from '../../domain/codes.js';
import type { TransitionTable } from '../../domain/comparison.js';
import type { Estimate } from '../../domain/estimate.js';
import { PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import type { CountedUtterance } from '../../scoring/counted-utterance.js';
import { expectedCounts, logOddsRatio, type TwoByTwo } from '../../statistics/association.js';
import { type BootstrapOptions, bootstrap } from '../../statistics/bootstrap.js';
import { columnTotals, grandTotal, rowTotals } from '../../statistics/contingency.js';
import { withBootstrap } from '../estimate.js';

const PRACTITIONER = ['OQ', 'CQ', 'SR', 'CR', 'MI-adherent', 'MI-non-adherent', 'information and other'] as const;
/** Keep-going sounds, fillers and what could not be coded neither evoke nor answer anything. */
const SKIPPED: ReadonlySet<string> = new Set(['FA', 'FI', 'NC']);
const KIND: ReadonlyMap<string, string> = new Map(PRACTITIONER_CODEBOOK.map(({ id, kind }) => [id, kind]));

/** Transition counts of one session by table; added up over sessions. */
export type SessionTransitions = ReadonlyMap<string, readonly (readonly number[])[]>;

const TABLES = [
  { direction: 'practitioner to client', lag: 1, given: PRACTITIONER, next: CLIENT_CODES },
  { direction: 'practitioner to client', lag: 2, given: PRACTITIONER, next: CLIENT_CODES },
  { direction: 'client to practitioner', lag: 1, given: CLIENT_CODES, next: PRACTITIONER },
] as const;

/** What follows what in one session: coded utterances in order, fillers and keep-going sounds left out. */
export function countTransitions(utterances: readonly Pick<CountedUtterance, 'role' | 'code'>[]): SessionTransitions {
  const events = utterances.map(({ role, code }) => eventOf(role, code)).filter((event) => event !== null);
  return new Map(
    TABLES.map(({ direction, lag, given, next }) => {
      const table = given.map(() => new Array<number>(next.length).fill(0));
      for (const [at, event] of events.entries()) {
        const row = indexIn(given, event);
        const column = indexIn(next, events[at + lag] ?? '');
        const cells = table[row];
        if (cells && column >= 0) cells[column] = (cells[column] ?? 0) + 1;
      }
      return [tableKey(direction, lag), table];
    }),
  );
}

/**
 * Transition tables over sessions. Expected counts and odds ratios are among the
 * transitions of that direction only (who speaks next is not what is asked);
 * intervals by bootstrap over sessions.
 */
export function analyseSequences(
  group: string,
  sessions: readonly SessionTransitions[],
  options: BootstrapOptions,
): readonly TransitionTable[] {
  return TABLES.map(({ direction, lag, given, next }) => {
    const key = tableKey(direction, lag);
    const own = sessions.map((session) => session.get(key) ?? []).filter((table) => grandTotal(table) > 0);
    const total = addTables(own, given.length, next.length);
    const expected = expectedCounts(total);
    const rows = rowTotals(total);
    return {
      group,
      direction,
      lag,
      sessions: own.length,
      transitions: grandTotal(total),
      given,
      next,
      cells: given.flatMap((from, row) =>
        next.map((to, column) => ({
          given: from,
          next: to,
          count: total[row]?.[column] ?? 0,
          expected: expected.defined ? (expected.table[row]?.[column] ?? 0) : 0,
          percent: rows[row] ? (100 * (total[row]?.[column] ?? 0)) / rows[row] : null,
          oddsRatio: oddsOf(own, row, column, options),
        })),
      ),
    };
  });
}

/** Odds of the consequence after the antecedent against after any other. */
function oddsOf(
  sessions: readonly (readonly (readonly number[])[])[],
  row: number,
  column: number,
  options: BootstrapOptions,
): Estimate {
  const folded = sessions.map((table): TwoByTwo => fold(table, row, column));
  const add = (tables: readonly TwoByTwo[]): TwoByTwo => {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (const [[p, q], [r, s]] of tables) [a, b, c, d] = [a + p, b + q, c + r, d + s];
    return [
      [a, b],
      [c, d],
    ];
  };
  const found = bootstrap(
    [folded],
    ([drawn]) => {
      const one = logOddsRatio(add(drawn ?? []));
      return one.defined ? one.value : null;
    },
    options,
  );
  const whole = logOddsRatio(add(folded));
  const logarithm = withBootstrap(whole.defined ? { defined: true, value: whole.value } : whole, found);
  if (logarithm.status === 'undefined' || !whole.defined) return logarithm;
  const { value, low, high, method } = logarithm;
  return {
    status: 'estimated',
    value: Math.exp(value),
    low: low === null ? null : Math.exp(low),
    high: high === null ? null : Math.exp(high),
    method: whole.corrected ? [method, '½ added to every cell'].filter((part) => part !== null).join(', ') : method,
  };
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

function eventOf(role: CountedUtterance['role'], code: CodeId | null): string | null {
  if (code === null || role === 'other' || SKIPPED.has(code)) return null;
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
