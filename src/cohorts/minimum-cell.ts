import type { GroupMeasure, GroupResult, SharedMeasure, SharedResult } from '../domain/run-result.js';
import type { SessionSummary } from '../domain/session-result.js';
import { type Random, seededRandom } from '../statistics/random.js';
import { rowSpace } from '../statistics/row-space.js';
import { monthOf } from './group.js';

/** Below these nothing is shown of a group; 0 asks for nothing. */
export interface MinimumCell {
  readonly sessions: number;
  readonly practitioners: number;
}

/** Whether a minimum was asked for. */
export function isAsked({ sessions, practitioners }: MinimumCell): boolean {
  return sessions > 0 || practitioners > 0;
}

/** A column beside site, cohort and month that sessions are grouped by, such as the one of a comparison. */
export interface OwnField {
  readonly by: string;
  readonly of: (session: SessionSummary) => string | null;
}

/** What may stand in a table or page that is passed on. */
export interface ShownFigures {
  /** Whether a group may be named with its number of sessions. */
  group(by: string, key: readonly string[]): boolean;
  /** Whether one of its measures may be given. */
  measure(by: string, key: readonly string[], instrument: string, measure: string): boolean;
}

/**
 * Decides which groups, and which of their measures, may be passed on.
 *
 * A figure is left out where fewer sessions have it, or fewer practitioners held
 * them, than the minimum: the measure's own number counts, not the group's. Then
 * others are left out, the smallest first, until no figure that was left out
 * can be had by adding and subtracting those that stand, whatever is known of who
 * was where: neither a group's, nor that of all the small groups of one kind
 * together, nor that of a small crossing of site, cohort and month, which no table
 * shows. The figures of the whole stay, unless the whole is too small.
 */
export function decideShown(
  sessions: readonly SessionSummary[],
  minimum: MinimumCell,
  own: OwnField | null = null,
): ShownFigures {
  const layout = layOut(sessions, own);
  const known = new Map<string, ReadonlySet<Cell>>();
  const shownOf = (figure: string): ReadonlySet<Cell> => {
    const standing = standingOf(sessions, figure);
    const pattern = standing.join('');
    const shown = known.get(pattern) ?? decideFigure(layout, standing, minimum);
    known.set(pattern, shown);
    return shown;
  };
  const figures = new Map<string, ReadonlySet<Cell>>();
  const isShown = (by: string, key: readonly string[], figure: string): boolean => {
    const cell = layout.byName.get(nameOf(by, key));
    const shown = figures.get(figure) ?? shownOf(figure);
    figures.set(figure, shown);
    return cell !== undefined && shown.has(cell);
  };
  return {
    group: (by, key) => isShown(by, key, EVERY_SESSION),
    measure: (by, key, instrument, measure) =>
      isShown(by, key, EVERY_SESSION) && isShown(by, key, figureOf(instrument, measure)),
  };
}

/** Leaves out of groups what may not be passed on, and every group of a single practitioner's. */
export function shareGroups(
  groups: readonly GroupResult[],
  sessions: readonly SessionSummary[],
  minimum: MinimumCell,
): SharedResult {
  const places = groups.filter(({ by }) => by !== 'practitioner' && by !== 'practitioner-month');
  const shown = decideShown(sessions, minimum);
  const kept = places.filter(({ by, key }) => shown.group(by, Object.values(key)));
  let figuresLeftOut = 0;
  const shared = kept.map((group) => ({
    ...group,
    sessionIds: [],
    flagged: {},
    measures: group.measures.map((one) => {
      if (one.n === 0 && isEmpty(one)) return one;
      if (shown.measure(group.by, Object.values(group.key), one.instrument, one.measure))
        return { ...one, sureShare: null };
      figuresLeftOut += 1;
      return leaveOut(one);
    }),
  }));
  return { minimum, groups: shared, groupsLeftOut: places.length - kept.length, figuresLeftOut };
}

function isEmpty({ pooledNumerator, pooledDenominator }: GroupMeasure): boolean {
  return (pooledNumerator ?? 0) === 0 && (pooledDenominator ?? 0) === 0;
}

function leaveOut({ instrument, measure }: GroupMeasure): SharedMeasure {
  return {
    instrument,
    measure,
    n: null,
    pooled: null,
    pooledNumerator: null,
    pooledDenominator: null,
    mean: null,
    sd: null,
    median: null,
    q1: null,
    q3: null,
    low: null,
    high: null,
    bearing: 0,
    atLevel: {},
    level: null,
    sureShare: null,
  };
}

/** A group of sessions that a table may show, or a crossing that none does. */
interface Cell {
  readonly by: string;
  /** Classes of sessions that it holds. */
  readonly classes: readonly number[];
  readonly members: readonly number[];
  /** Rows and columns that it stands in; those in one of them may hide each other. */
  readonly lines: readonly string[];
}

interface Layout {
  /** The class of each session: sessions of one class are together in every cell. */
  readonly classOf: readonly number[];
  readonly classes: number;
  /** What tables may show. */
  readonly cells: readonly Cell[];
  /** Crossings of fields that no table shows, and that must not follow from those shown. */
  readonly watched: readonly Cell[];
  readonly byName: ReadonlyMap<string, Cell>;
  readonly practitioners: readonly (string | null)[];
}

const EVERY_SESSION = '';
const WHOLE = 'all';

function figureOf(instrument: string, measure: string): string {
  return `${instrument} ${measure}`;
}

function nameOf(by: string, key: readonly string[]): string {
  return JSON.stringify([by, ...key]);
}

function layOut(sessions: readonly SessionSummary[], own: OwnField | null): Layout {
  const fields: readonly OwnField[] = [
    { by: 'site', of: ({ metadata }) => metadata.site },
    { by: 'cohort', of: ({ metadata }) => metadata.cohort },
    { by: 'month', of: monthOf },
    ...(own === null || KNOWN.has(own.by) ? [] : [own]),
  ];
  const values = sessions.map((session) => fields.map(({ of }) => of(session) ?? ''));
  const classes = new Map<string, number>();
  const classOf = values.map((own) => {
    const name = JSON.stringify(own);
    const known = classes.get(name) ?? classes.size;
    classes.set(name, known);
    return known;
  });
  const gather = (by: string, keyOf: (own: readonly string[]) => readonly string[] | null): [string, Cell][] => {
    const members = new Map<string, { readonly key: readonly string[]; readonly at: number[] }>();
    for (const [at, own] of values.entries()) {
      const key = keyOf(own);
      if (key === null) continue;
      const name = nameOf(by, key);
      const found = members.get(name) ?? { key, at: [] };
      found.at.push(at);
      members.set(name, found);
    }
    return [...members].map(([name, { key, at }]) => [
      name,
      {
        by,
        members: at,
        classes: [...new Set(at.map((one) => classOf[one] ?? 0))],
        lines: key.length < 2 ? [by] : key.map((value, place) => `${by} ${place} ${value}`),
      },
    ]);
  };
  const shown = [
    ...gather(WHOLE, () => []),
    ...fields.flatMap(({ by }, place) => gather(by, (own) => [own[place] ?? ''])),
    ...gather('site-month', ([site = '', , month = '']) => (site === '' || month === '' ? null : [site, month])),
  ];
  const crossings = fields.flatMap((_, a) =>
    fields.flatMap((_, b) => (a < b ? gather(`${a} × ${b}`, (own) => [own[a] ?? '', own[b] ?? '']) : [])),
  );
  const watched = [...crossings, ...gather('every field', (own) => own)].map(([, cell]) => ({ ...cell, lines: [] }));
  return {
    classOf,
    classes: classes.size,
    cells: shown.map(([, cell]) => cell),
    watched,
    byName: new Map(shown),
    practitioners: sessions.map(({ metadata }) => metadata.practitionerId),
  };
}

const KNOWN = new Set(['site', 'cohort', 'month']);

/** What a session has of a figure: a value, only a count that enters the sums (a numerator over nothing), or nothing. */
type Standing = 'value' | 'count' | 'none';

function standingOf(sessions: readonly SessionSummary[], figure: string): readonly Standing[] {
  if (figure === EVERY_SESSION) return sessions.map(() => 'value');
  return sessions.map(({ measures }) => {
    const result = measures.find((one) => figureOf(one.instrument, one.measure) === figure)?.result;
    if (result?.status === 'measured') return 'value';
    return result?.status === 'undefined' && result.numerator !== 0 ? 'count' : 'none';
  });
}

/** More groups than this are not weighed one against another: then no month of a site is shown. */
const MOST_WEIGHED = 400;

/** The cells of which a figure may be shown, by what each session has of it. */
function decideFigure(layout: Layout, standing: readonly Standing[], minimum: MinimumCell): ReadonlySet<Cell> {
  const isTooFew = (members: readonly number[]): boolean => {
    if (members.length === 0) return false;
    const people = new Set(members.map((at) => layout.practitioners[at]).filter((one) => one !== null));
    return members.length < minimum.sessions || people.size < minimum.practitioners;
  };
  const having = (members: readonly number[], least: Standing): readonly number[] =>
    members.filter((at) => standing[at] === 'value' || standing[at] === least);
  const isSmall = ({ members }: Pick<Cell, 'members'>): boolean =>
    isTooFew(having(members, 'value')) || isTooFew(having(members, 'count'));
  const sizes = new Map(layout.cells.map((cell) => [cell, having(cell.members, 'value').length]));
  const filled = layout.cells.filter((cell) => having(cell.members, 'count').length > 0);
  const shown = new Set(filled.filter((cell) => !isSmall(cell) && (sizes.get(cell) ?? 0) > 0));
  if (shown.size > MOST_WEIGHED) for (const cell of [...shown]) if (cell.by === 'site-month') shown.delete(cell);
  const small = [...filled, ...layout.watched].filter(isSmall);
  // Means add up over the sessions with a value, sums over those with a count besides.
  const columns = (['value', 'count'] as const).map(
    (least) => new Set(layout.classOf.filter((_, at) => having([at], least).length > 0)),
  );
  const random = seededRandom(1);
  for (;;) {
    const targets = [...small, ...smallTogether(filled, shown, isSmall)];
    const leak = firstLeak(targets, [...shown], columns, layout.classes, random);
    if (leak === null) return shown;
    const partner = partnerOf(leak, (cell) => sizes.get(cell) ?? 0);
    if (partner === null) return new Set();
    shown.delete(partner);
  }
}

/** A figure that was left out, and those it can be put together from. */
interface Leak {
  readonly target: Cell;
  readonly parts: readonly Cell[];
}

/** The first target that can be put together from what is shown, over one of the sets of classes. */
function firstLeak(
  targets: readonly Cell[],
  shown: readonly Cell[],
  columns: readonly ReadonlySet<number>[],
  width: number,
  random: Random,
): Leak | null {
  for (const present of columns) {
    const placesOf = ({ classes }: Cell) => classes.filter((one) => present.has(one));
    const space = rowSpace(shown.map(placesOf), width, random);
    for (const target of targets) {
      const places = placesOf(target);
      const parts = places.length === 0 ? null : space.partsOf(places);
      if (parts !== null) return { target, parts: parts.flatMap((at) => shown[at] ?? []) };
    }
  }
  return null;
}

/** The cells left out of each row and column, taken together, where even together they are small. */
function smallTogether(
  filled: readonly Cell[],
  shown: ReadonlySet<Cell>,
  isSmall: (cell: Pick<Cell, 'members'>) => boolean,
): readonly Cell[] {
  const lines = new Map<string, Cell[]>();
  for (const cell of filled) {
    if (shown.has(cell)) continue;
    for (const line of cell.lines) lines.set(line, [...(lines.get(line) ?? []), cell]);
  }
  return [...lines].flatMap(([line, cells]) => {
    const members = cells.flatMap((cell) => cell.members);
    if (!isSmall({ members })) return [];
    return [{ by: cells[0]?.by ?? '', lines: [line], members, classes: cells.flatMap(({ classes }) => classes) }];
  });
}

/** What to leave out so that the target no longer follows: of its parts the smallest of its row or column, else the smallest; never the whole. */
function partnerOf({ target, parts }: Leak, sizeOf: (cell: Cell) => number): Cell | null {
  const partial = parts.filter(({ by }) => by !== WHOLE);
  const beside = partial.filter(
    ({ by, lines }) => by === target.by && lines.some((line) => target.lines.includes(line)),
  );
  return (beside.length > 0 ? beside : partial).toSorted((a, b) => sizeOf(a) - sizeOf(b))[0] ?? null;
}
