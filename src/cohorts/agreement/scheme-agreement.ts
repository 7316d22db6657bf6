import type { CategoryAgreement, PairAgreement, SchemeAgreement } from '../../domain/agreement.js';
import type { Estimate } from '../../domain/estimate.js';
import { type BootstrapOptions, bootstrap } from '../../statistics/bootstrap.js';
import { scoreTable } from '../../statistics/classification.js';
import { type CountTable, tabulate } from '../../statistics/contingency.js';
import { mean } from '../../statistics/descriptives.js';
import { fleissKappa } from '../../statistics/fleiss-kappa.js';
import { gwetAC1 } from '../../statistics/gwet.js';
import { cohenKappa } from '../../statistics/kappa.js';
import { coincidences, krippendorffAlpha } from '../../statistics/krippendorff-alpha.js';
import { type Scalar, scalar, undefinedBecause } from '../../statistics/outcome.js';
import { cicchettiBand, toEstimate, withBootstrap } from '../estimate.js';
import { bySession, coderCount, type RatedItem, type Ratings } from './ratings.js';

/** Categories of an item as positions in the scheme; null where a coder gave none. */
type Coded = readonly (number | null)[];

/**
 * Agreement in one set of categories: overall, per category (one against the
 * rest), per pair of coders. Intervals by bootstrap over sessions, because the
 * items of a session are not independent. Items that fewer than two coders coded
 * are set aside, not counted against anyone.
 */
export function agreeOnScheme(ratings: Ratings, options: BootstrapOptions): SchemeAgreement {
  const compared = ratings.items.filter((item) => coderCount(item) > 1);
  const position = new Map(ratings.categories.map(({ id }, index) => [id, index]));
  const sessions = [...bySession(compared).values()].map((items) =>
    items.map((item): Coded => item.codes.map((code) => (code === null ? null : (position.get(code) ?? null)))),
  );
  const width = ratings.categories.length;
  const used = new Set(sessions.flat(2).filter((code) => code !== null)).size;
  const overall = measureAgreement(sessions, width, ratings.coders.length, used, options);
  return {
    id: ratings.id,
    label: ratings.label,
    unit: ratings.unit,
    coders: ratings.coders,
    items: compared.length,
    sessions: sessions.length,
    complete: compared.filter((item) => coderCount(item) === ratings.coders.length).length,
    uncoded: ratings.items.length - compared.length,
    ...overall,
    kappaName: ratings.coders.length === 2 ? "Cohen's kappa" : "Fleiss' kappa",
    band: cicchettiBand(overall.kappa.status === 'estimated' ? overall.kappa : overall.alpha),
    categories: ratings.categories.map((category, index) =>
      agreeOnCategory(category, index, sessions, ratings.coders.length, options),
    ),
    ...pairwise(sessions.flat(), ratings.coders, width),
    againstMajorityMacroF1: againstMajority(sessions.flat(), ratings.coders.length, width),
    confusion: confusionOf(compared, ratings, position),
  };
}

interface Figures {
  readonly percentAgreement: Estimate;
  readonly kappa: Estimate;
  readonly alpha: Estimate;
  readonly ac1: Estimate;
}

/** What a session contributes; sums over sessions give every figure, so a bootstrap only adds. */
interface SessionSums {
  readonly items: number;
  readonly agreement: number;
  readonly table: CountTable;
  /** Of the items that every coder coded. */
  readonly complete: { readonly items: number; readonly agreement: number; readonly totals: readonly number[] };
  readonly coincidences: CountTable;
  /** For each category, the share of coders who chose it, summed over items. */
  readonly shares: readonly number[];
}

function measureAgreement(
  sessions: readonly (readonly Coded[])[],
  width: number,
  coders: number,
  used: number,
  options: BootstrapOptions,
): Figures {
  const sums = sessions.map((items) => sumSession(items, width, coders));
  const figure = (of: (total: SessionSums) => Scalar, times = 1): Estimate => {
    const value = sums.length === 0 ? undefinedBecause('no-data') : of(addUp(sums, width));
    const drawn = bootstrap(
      [sums],
      ([some]) => {
        const one = of(addUp(some ?? [], width));
        return one.defined ? one.value : null;
      },
      options,
    );
    return withBootstrap(value, drawn, times);
  };
  const kappaOf = coders === 2 ? cohenOf : fleissOf(coders);
  return {
    percentAgreement: figure(
      (total) => (total.items === 0 ? undefinedBecause('no-data') : scalar(total.agreement / total.items)),
      100,
    ),
    kappa: figure(kappaOf),
    alpha: figure(alphaOf(width)),
    ac1: figure((total) => gwetAC1(total, used)),
  };
}

function cohenOf(total: SessionSums): Scalar {
  const found = cohenKappa(total.table);
  return found.defined ? scalar(found.value) : found;
}

/** Over the items that every coder coded: the others have no place in a kappa of a fixed number of raters. */
function fleissOf(coders: number): (total: SessionSums) => Scalar {
  return ({ complete }) => {
    if (complete.items === 0) return undefinedBecause('incomplete-rows');
    const found = fleissKappa({ ...complete, raters: coders });
    return found.defined ? scalar(found.value) : found;
  };
}

function alphaOf(width: number): (total: SessionSums) => Scalar {
  const values = Array.from({ length: width }, (_, index) => index);
  return (total) => {
    const found = krippendorffAlpha({ values, table: total.coincidences }, 'nominal');
    return found.defined ? scalar(found.value) : found;
  };
}

function sumSession(items: readonly Coded[], width: number, coders: number): SessionSums {
  const values = Array.from({ length: width }, (_, index) => index);
  const counts = items.map((item) => values.map((value) => item.filter((code) => code === value).length));
  const complete = counts.filter((item) => add(item) === coders);
  return {
    items: items.length,
    agreement: add(counts.map(agreementWithin)),
    table: tabulate(firstPairs(items), width),
    complete: {
      items: complete.length,
      agreement: add(complete.map(agreementWithin)),
      totals: values.map((value) => add(complete.map((item) => item[value] ?? 0))),
    },
    coincidences: coincidences(items, values).table,
    shares: values.map((value) => add(counts.map((item) => (item[value] ?? 0) / add(item)))),
  };
}

/** Agreeing pairs of coders ÷ pairs of coders, for one item. */
function agreementWithin(counts: readonly number[]): number {
  const raters = add(counts);
  return add(counts.map((count) => count * (count - 1))) / (raters * (raters - 1));
}

function firstPairs(items: readonly Coded[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (const [first, second] of items) {
    if (first !== null && first !== undefined && second !== null && second !== undefined) pairs.push([first, second]);
  }
  return pairs;
}

function addUp(sums: readonly SessionSums[], width: number): SessionSums {
  const table = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const pairs = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const totals = new Array<number>(width).fill(0);
  const shares = new Array<number>(width).fill(0);
  let [items, agreement, completeItems, completeAgreement] = [0, 0, 0, 0];
  for (const one of sums) {
    items += one.items;
    agreement += one.agreement;
    completeItems += one.complete.items;
    completeAgreement += one.complete.agreement;
    addInto(table, one.table);
    addInto(pairs, one.coincidences);
    for (const [index, share] of one.shares.entries()) shares[index] = (shares[index] ?? 0) + share;
    for (const [index, total] of one.complete.totals.entries()) totals[index] = (totals[index] ?? 0) + total;
  }
  const complete = { items: completeItems, agreement: completeAgreement, totals };
  return { items, agreement, table, complete, coincidences: pairs, shares };
}

function addInto(target: readonly number[][], source: CountTable): void {
  for (const [i, row] of source.entries()) {
    const cells = target[i];
    if (!cells) continue;
    for (const [j, count] of row.entries()) cells[j] = (cells[j] ?? 0) + count;
  }
}

function agreeOnCategory(
  category: { readonly id: string; readonly label: string },
  index: number,
  sessions: readonly (readonly Coded[])[],
  coders: number,
  options: BootstrapOptions,
): CategoryAgreement {
  const binary = sessions.map((items) =>
    items.map((item): Coded => item.map((code) => (code === null ? null : code === index ? 0 : 1))),
  );
  const figures = measureAgreement(binary, 2, coders, 2, options);
  const items = binary.flat();
  const used = add(items.map((item) => specific(item).used));
  const both = add(items.map((item) => specific(item).both));
  return {
    category: category.id,
    label: category.label,
    prevalence: Array.from({ length: coders }, (_, coder) => {
      const coded = items.map((item) => item[coder] ?? null).filter((code) => code !== null);
      return coded.length === 0 ? 0 : (100 * coded.filter((code) => code === 0).length) / coded.length;
    }),
    ...figures,
    specificAgreement: toEstimate(used === 0 ? undefinedBecause('zero-total') : scalar(both / used), 100),
    band: isUsedEnough(items, coders)
      ? cicchettiBand(figures.kappa.status === 'estimated' ? figures.kappa : figures.alpha)
      : null,
  };
}

/** Uses by each coder that a code needs before a word is put to its agreement. */
const USES_FOR_WORD = 10;

function isUsedEnough(items: readonly Coded[], coders: number): boolean {
  return Array.from({ length: coders }, (_, coder) => coder).every(
    (coder) => items.filter((item) => item[coder] === 0).length >= USES_FOR_WORD,
  );
}

/** Ordered pairs of coders: in how many the first used the category, and in how many of these the second did too. */
function specific(item: Coded): { readonly used: number; readonly both: number } {
  const raters = item.filter((code) => code !== null).length;
  const hits = item.filter((code) => code === 0).length;
  return { used: hits * (raters - 1), both: hits * (hits - 1) };
}

function pairwise(
  items: readonly Coded[],
  coders: readonly string[],
  width: number,
): Pick<SchemeAgreement, 'pairs' | 'meanPairwiseKappa' | 'meanPairwiseMacroF1'> {
  const pairs: PairAgreement[] = [];
  for (const [a, first] of coders.entries()) {
    for (const [b, second] of coders.entries()) {
      if (b <= a) continue;
      const shared = firstPairs(items.map((item) => [item[a] ?? null, item[b] ?? null]));
      const table = tabulate(shared, width);
      const score = scoreTable(table);
      const macroF1 = toEstimate(score.defined ? scalar(score.macroF1) : score);
      pairs.push({ first, second, items: shared.length, kappa: toEstimate(cohenKappa(table)), macroF1 });
    }
  }
  return {
    pairs,
    meanPairwiseKappa: meanOf(pairs.map(({ kappa }) => kappa.value)),
    meanPairwiseMacroF1: meanOf(pairs.map(({ macroF1 }) => macroF1.value)),
  };
}

function againstMajority(items: readonly Coded[], coders: number, width: number): number | null {
  if (coders < 3) return null;
  const scores: (number | null)[] = [];
  for (let coder = 0; coder < coders; coder += 1) {
    const pairs: [number, number][] = [];
    for (const item of items) {
      const own = item[coder] ?? null;
      const most = majority(item.toSpliced(coder, 1), width);
      if (own !== null && most !== null) pairs.push([most, own]);
    }
    const score = scoreTable(tabulate(pairs, width));
    scores.push(score.defined ? score.macroF1 : null);
  }
  return meanOf(scores);
}

/** The category most coders chose; the first in the scheme's order when several did. */
function majority(item: Coded, width: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (let category = 0; category < width; category += 1) {
    const votes = item.filter((code) => code === category).length;
    if (votes > most) [best, most] = [category, votes];
  }
  return best;
}

function confusionOf(
  items: readonly RatedItem[],
  ratings: Ratings,
  position: ReadonlyMap<string, number>,
): SchemeAgreement['confusion'] {
  const two = ratings.coders.length === 2;
  const pairs: [number, number][] = [];
  for (const { codes } of items) {
    const known = codes.map((code) => (code === null ? null : (position.get(code) ?? null)));
    for (const [a, first] of known.entries()) {
      for (const [b, second] of known.entries()) {
        if (a !== b && first !== null && second !== null && (!two || a < b)) pairs.push([first, second]);
      }
    }
  }
  return {
    rowTitle: two ? (ratings.coders[0] ?? '') : 'one coder',
    columnTitle: two ? (ratings.coders[1] ?? '') : 'another coder',
    categories: ratings.categories.map(({ id }) => id),
    counts: tabulate(pairs, ratings.categories.length),
  };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const found = mean(values.filter((value) => value !== null));
  return found.defined ? found.value : null;
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
