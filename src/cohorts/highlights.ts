import type { FlagRules } from '../config/flags.js';
import { agree, plural } from '../domain/plural.js';
import type { Problem } from '../domain/problem.js';
import { feedbackSheetPath } from '../domain/run-paths.js';
import type { GroupMeasure, GroupResult, Highlight, InputFile } from '../domain/run-result.js';
import type { Flag, SessionSummary } from '../domain/session-result.js';
import { codesWith } from '../instruments/codebook.js';
import { formatCount, formatValue } from '../instruments/format-value.js';
import type { Measure } from '../instruments/instrument.js';
import { findMeasure, HEADLINE, INSTRUMENTS, type MeasureRef } from '../instruments/instruments.js';
import { isSureEnough } from '../instruments/sure-share.js';

/** What highlights are found in: a run without its words. */
export interface HighlightInput {
  readonly inputs: readonly InputFile[];
  readonly sessions: readonly SessionSummary[];
  readonly setAside: readonly SessionSummary[];
  readonly groups: readonly GroupResult[];
  readonly problems: readonly Problem[];
  readonly rules: Pick<FlagRules, 'minimumSessions' | 'minimumDenominator'>;
}

const MOST = 5;

/**
 * At most five findings worth looking at first, most urgent first, each with the
 * page that shows its evidence. Two places are kept for people (one who does
 * well, one to support) when there is something to say about them.
 */
export function findHighlights(input: HighlightInput): readonly Highlight[] {
  const urgent = [safetyTalk, unreadable, identifiable, nonAdherent].flatMap((find) => find(input));
  const people = [needsSupport, doesWell].flatMap((find) => find(input));
  const rest = [unsureCodes, missingMonths, tooShort].flatMap((find) => find(input));
  return [...urgent, ...people, ...rest].slice(0, MOST);
}

/** Talk about someone's safety comes first, also from sessions that are set aside. */
function safetyTalk({ sessions, setAside }: HighlightInput): Highlight[] {
  const found = withFlag([...sessions, ...setAside], 'safety-talk');
  return found.length === 0
    ? []
    : [
        {
          text: sentence(
            `${count(found.length, 'session')} with talk that may concern someone’s safety; a supervisor should read ${agree(found.length, 'it', 'them')} first.`,
          ),
          href: evidenceOf(found),
        },
      ];
}

function unreadable({ inputs, problems }: HighlightInput): Highlight[] {
  const rejected = inputs.filter((file) => file.status !== 'read').length;
  const places = new Set(
    problems.filter((one) => one.severity === 'error').map(({ source }) => JSON.stringify(source)),
  );
  const count = Math.max(rejected, places.size);
  if (count === 0) return [];
  const what = count === 1 ? 'One input was' : `${formatCount(count)} inputs were`;
  return [
    {
      text: `${what} not read in full; the list of problems says where and what to do.`,
      href: 'report/index.html#input',
    },
  ];
}

function identifiable({ sessions }: HighlightInput): Highlight[] {
  const found = withFlag(sessions, 'identifiers-found');
  return found.length === 0
    ? []
    : [
        {
          text: sentence(
            `${count(found.length, 'session')} may still identify someone; please check before sharing anything.`,
          ),
          href: evidenceOf(found),
        },
      ];
}

function nonAdherent({ sessions }: HighlightInput): Highlight[] {
  const found = withFlag(sessions, 'mi-non-adherent');
  const moments = found.reduce((total, { flag }) => total + flag.n, 0);
  return found.length === 0
    ? []
    : [
        {
          text: sentence(
            `${count(moments, 'moment')} in ${count(found.length, 'session')} that the coder is sure of or a person coded may direct, confront or advise unasked; please read them before anyone acts on them.${unsureAgainst(sessions)}`,
          ),
          href: evidenceOf(found),
        },
      ];
}

/** How many moments of the kind wait for a person, because the coder is not sure of them. */
function unsureAgainst(sessions: readonly SessionSummary[]): string {
  const waiting = sessions.reduce(
    (total, { codeCounts, quality: { sureCounts } }) =>
      sureCounts === null
        ? total
        : total + AGAINST.reduce((sum, code) => sum + (codeCounts[code] ?? 0) - (sureCounts[code] ?? 0), 0),
    0,
  );
  if (waiting === 0) return '';
  return ` ${waiting === 1 ? 'One more waits' : `${formatCount(waiting)} more wait`} for review, because the coder is not sure.`;
}

const AGAINST = codesWith('miti3', 'MINA');

function unsureCodes({ sessions }: HighlightInput): Highlight[] {
  const found = withFlag(sessions, 'low-confidence');
  return found.length === 0
    ? []
    : [
        {
          text: `In ${count(found.length, 'session')} the machine is unsure of many codes; a second look there is worth most.`,
          href: evidenceOf(found),
        },
      ];
}

function tooShort({ sessions }: HighlightInput): Highlight[] {
  const found = withFlag(sessions, 'too-short');
  return found.length === 0
    ? []
    : [
        {
          text: sentence(
            `${count(found.length, 'session')} ${agree(found.length, 'is', 'are')} too short to judge as a whole.`,
          ),
          href: evidenceOf(found),
        },
      ];
}

function missingMonths({ groups }: HighlightInput): Highlight[] {
  const months = groups.filter(({ by, key }) => by === 'month' && key.month).map(({ key }) => key.month ?? '');
  const latest = months.at(-1);
  if (latest === undefined || months.length < 2) return [];
  const seen = groups.filter(({ by }) => by === 'practitioner-month');
  const present = new Set(seen.filter(({ key }) => key.month === latest).map(({ key }) => key.practitioner));
  const absent = [...new Set(seen.map(({ key }) => key.practitioner ?? ''))].filter((one) => !present.has(one));
  if (absent.length === 0) return [];
  const named = absent.length <= 3 ? ` (${absent.join(', ')})` : '';
  return [
    {
      text: sentence(
        `${count(absent.length, 'practitioner')}${named} ${agree(absent.length, 'has', 'have')} no session in ${latest}.`,
      ),
      href: 'report/index.html#practitioners',
    },
  ];
}

/** Fewer sure moments than this name nobody. */
const FEWEST_MOMENTS = 3;

/** The practitioner with most sure moments that may direct, confront or advise unasked, for each session. */
function mostMoments({ sessions }: HighlightInput): Highlight[] {
  const people = new Map<string, { moments: number; sessions: number; at: string; most: number }>();
  for (const { sessionId, metadata, flags } of sessions) {
    if (metadata.practitionerId === null) continue;
    const known = people.get(metadata.practitionerId) ?? { moments: 0, sessions: 0, at: '', most: 0 };
    const flag = flags.find(({ id }) => id === 'mi-non-adherent');
    const moments = flag?.n ?? 0;
    const isMost = moments > known.most;
    people.set(metadata.practitionerId, {
      moments: known.moments + moments,
      sessions: known.sessions + 1,
      at: isMost ? `report/sessions/${sessionId}.html#${flag?.utteranceIds[0] ?? ''}` : known.at,
      most: Math.max(moments, known.most),
    });
  }
  const [worst] = [...people]
    .filter(([, { moments }]) => moments >= FEWEST_MOMENTS)
    .sort(([a, one], [b, two]) => two.moments / two.sessions - one.moments / one.sessions || compare(a, b));
  if (!worst) return [];
  const [practitioner, { moments, sessions: held, at }] = worst;
  return [
    {
      text: `${practitioner} could use support: ${count(moments, 'sure moment')} of directing, confronting or advising unasked in ${count(held, 'session')}. Read them before talking about them.`,
      href: at,
    },
  ];
}

/** Who could use support: by sure moments, else by a measure that rests on sure codes and lies wholly below its lowest level. */
function needsSupport(input: HighlightInput): Highlight[] {
  const named = mostMoments(input);
  if (named.length > 0) return named;
  const found = standings(input).filter(({ own, lowest }) => (own.high ?? lowest.value) < lowest.value);
  const worst = found.sort(
    (left, right) => left.share - right.share || compare(left.practitioner, right.practitioner),
  )[0];
  if (!worst) return [];
  const { practitioner, measure, own, lowest } = worst;
  return [
    {
      text: `${practitioner} could use support with ${inSentence(measure.label)}: ${formatValue(own.pooled, measure)} over ${count(own.n, 'session')}, where ${lowest.label} starts at ${formatValue(lowest.value, measure)}.`,
      href: feedbackSheetPath(practitioner),
    },
  ];
}

/** The practitioner whose measure lies wholly above the highest level, furthest above first. */
function doesWell(input: HighlightInput): Highlight[] {
  const found = standings(input).filter(({ own, highest }) => (own.low ?? 0) >= highest.value && own.sd !== null);
  const best = found.sort(
    (left, right) => right.share - left.share || compare(left.practitioner, right.practitioner),
  )[0];
  if (!best) return [];
  const { practitioner, measure, own, highest } = best;
  return [
    {
      text: `${practitioner} does well on ${inSentence(measure.label)}: ${formatValue(own.pooled, measure)} over ${count(own.n, 'session')}, beyond ${highest.label} (${formatValue(highest.value, measure)}). Worth learning from.`,
      href: feedbackSheetPath(practitioner),
    },
  ];
}

interface Standing {
  readonly practitioner: string;
  readonly measure: Measure;
  readonly own: GroupMeasure & { readonly pooled: number };
  readonly lowest: { readonly label: string; readonly value: number };
  readonly highest: { readonly label: string; readonly value: number };
  /** Value ÷ lowest threshold: comparable across measures. */
  readonly share: number;
}

/** Headline measures with a threshold, for practitioners with enough sessions and observations. */
function standings({ groups, sessions, rules }: HighlightInput): Standing[] {
  return groups
    .filter(({ by }) => by === 'practitioner')
    .flatMap((group) => {
      const own = sessions.filter(({ metadata }) => metadata.practitionerId === group.key.practitioner);
      const sure = HEADLINE.filter((ref) => isSureEnough(ref, own, INSTRUMENTS));
      return sure.flatMap((ref) => standing(group, ref, rules));
    });
}

function standing(group: GroupResult, ref: MeasureRef, rules: HighlightInput['rules']): Standing[] {
  const measure = findMeasure(ref);
  const own = group.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
  const lowest = measure.threshold?.levels[0];
  const highest = measure.threshold?.levels.at(-1);
  if (!own || own.pooled === null || !lowest || !highest || measure.better !== 'higher') return [];
  if (own.n < rules.minimumSessions || (own.pooledDenominator ?? 0) < rules.minimumDenominator) return [];
  const { pooled } = own;
  return [
    {
      practitioner: group.key.practitioner ?? '',
      measure,
      own: { ...own, pooled },
      lowest,
      highest,
      share: pooled / lowest.value,
    },
  ];
}

function withFlag(
  sessions: readonly SessionSummary[],
  id: string,
): { readonly session: SessionSummary; readonly flag: Flag }[] {
  return sessions
    .flatMap((session) => session.flags.filter((flag) => flag.id === id).map((flag) => ({ session, flag })))
    .sort((left, right) => right.flag.n - left.flag.n || compare(left.session.sessionId, right.session.sessionId));
}

function evidenceOf(found: readonly { readonly session: SessionSummary; readonly flag: Flag }[]): string {
  const first = found[0];
  if (!first) return 'report/index.html';
  const at = first.flag.utteranceIds[0];
  return `report/sessions/${first.session.sessionId}.html${at === undefined ? '' : `#${at}`}`;
}

/** A label within a sentence: in small letters, unless it begins with an abbreviation. */
function inSentence(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
}

function count(n: number, noun: string): string {
  return n === 1 ? `one ${noun}` : plural(n, noun, undefined, formatCount);
}

/** A sentence begins with a capital; a figure stays what it is. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
