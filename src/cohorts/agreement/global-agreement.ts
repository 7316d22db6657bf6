import type { GlobalAgreement } from '../../domain/agreement.js';
import type { Instrument } from '../../instruments/instrument.js';
import { type BootstrapOptions, bootstrap } from '../../statistics/bootstrap.js';
import { tabulate } from '../../statistics/contingency.js';
import { mean } from '../../statistics/descriptives.js';
import { weightedKappa } from '../../statistics/kappa.js';
import { type Scalar, undefinedBecause } from '../../statistics/outcome.js';
import { withBootstrap } from '../estimate.js';
import type { Coding } from './coding.js';
import { agreeOnMeasure } from './measure-agreement.js';

const SCALE = 5;

/** Agreement on every global rating that two or more coders gave, over the sessions that all of them rated. */
export function agreeOnGlobals(
  codings: readonly Coding[],
  instruments: readonly Instrument[],
  options: BootstrapOptions,
): readonly GlobalAgreement[] {
  const known = new Map(instruments.flatMap(({ globals }) => globals.map(({ id, label }) => [id, label] as const)));
  return [...known].flatMap(([id, label]) => agreeOnGlobal(id, label, codings, options) ?? []);
}

function agreeOnGlobal(
  id: string,
  label: string,
  codings: readonly Coding[],
  options: BootstrapOptions,
): GlobalAgreement | null {
  const raters = codings.filter(({ globals }) => [...(globals?.values() ?? [])].some((own) => own[id] !== undefined));
  if (raters.length < 2) return null;
  const sessions = [...(raters[0]?.globals?.keys() ?? [])];
  const table = sessions
    .map((session) => raters.map(({ globals }) => globals?.get(session)?.[id] ?? null))
    .filter((row): row is number[] => row.every((value) => value !== null));
  const { intraclass, means } = agreeOnMeasure({ instrument: 'globals', measure: id, label, values: table });
  const figure = (of: (rows: readonly (readonly number[])[]) => Scalar, times = 1) =>
    withBootstrap(
      of(table),
      bootstrap(
        [table],
        ([drawn]) => {
          const one = of(drawn ?? []);
          return one.defined ? one.value : null;
        },
        options,
      ),
      times,
    );
  const [absolute] = intraclass;
  if (!absolute) return null;
  const apart = (most: number) =>
    overPairs((a, b) => mean(pairs(a, b).map(([x, y]) => (Math.abs(x - y) <= most ? 1 : 0))));
  return {
    id,
    label,
    sessions: table.length,
    means,
    exact: figure(apart(0), 100),
    withinOne: figure(apart(1), 100),
    weightedKappa: figure(
      overPairs((a, b) =>
        weightedKappa(
          // Half points count with the whole below.
          tabulate(
            pairs(a, b).map(([x, y]) => [Math.floor(x) - 1, Math.floor(y) - 1] as const),
            SCALE,
          ),
          'quadratic',
        ),
      ),
    ),
    intraclass: absolute,
  };
}

/** A statistic of two coders' ratings, averaged over pairs of coders. */
function overPairs(
  of: (a: readonly number[], b: readonly number[]) => Scalar,
): (rows: readonly (readonly number[])[]) => Scalar {
  return (rows) => {
    const coders = rows[0]?.length ?? 0;
    const found: number[] = [];
    for (let first = 0; first < coders; first += 1) {
      for (let second = first + 1; second < coders; second += 1) {
        const one = of(
          rows.map((row) => row[first] ?? 0),
          rows.map((row) => row[second] ?? 0),
        );
        if (!one.defined) return one;
        found.push(one.value);
      }
    }
    return found.length === 0 ? undefinedBecause('no-data') : mean(found);
  };
}

function pairs(a: readonly number[], b: readonly number[]): (readonly [number, number])[] {
  return a.map((value, at) => [value, b[at] ?? 0] as const);
}
