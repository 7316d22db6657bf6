import { CLIENT_CODES, type CodeId, PRACTITIONER_CODES } from '../domain/codes.js';
import type { FeedbackData, FeedbackMeasure, Growth, Moment, MomentKind, SessionMoments } from '../domain/feedback.js';
import type { GrowthArea } from '../domain/growth-area.js';
import type { GroupMeasure, GroupResult } from '../domain/run-result.js';
import { type SessionSummary, safetyPlacesOf } from '../domain/session-result.js';
import type { SheetChoice } from '../domain/sheet-choice.js';
import { findMeasure, HEADLINE, INSTRUMENTS, type MeasureRef } from '../instruments/instruments.js';
import { isSureEnough } from '../instruments/sure-share.js';
import { groupSessions } from './group.js';
import { settleChoices } from './sheet-quotes.js';

/** Figures below which nothing is said. */
export interface FeedbackRules {
  /** A ratio needs at least this denominator. */
  readonly minimumDenominator: number;
  /** Practitioner's share of words from which leaving more room is suggested; null for never. */
  readonly highTalkPercent: number | null;
}

/**
 * What one practitioner's feedback sheet says, from their sessions in the run's
 * order. Where their sessions are of several months, the sheet speaks of the
 * latest. Sessions with talk about someone's safety are in none of it: what is said there is not held for or
 * against anyone. Nor are sessions in which others supported too, whose words would stand as this person's. Chosen by rule, and then by the trainer's choices, in their order of time:
 *
 * Strengths: all moments of the seven strong kinds, strongest first (ties: the
 * order of kinds, then of sessions); each is taken if its kind is new and its
 * session is new, until there are three; then the session may repeat, until
 * there are two. A simple reflection is a strength only when nothing else is.
 *
 * Growth: every headline measure with enough behind it is compared with its
 * lowest threshold, talk share with the flag's figure; the two furthest below
 * (as a share of the threshold) are offered. When none is below, the one
 * furthest from its highest threshold is offered as a next step. Each comes with
 * the strongest moment of the kind that shows it and is not quoted as a strength.
 */
export function buildFeedback(
  practitionerId: string,
  given: readonly SessionSummary[],
  givenMoments: readonly SessionMoments[],
  rules: FeedbackRules,
  choices: readonly SheetChoice[] = [],
): FeedbackData {
  const atStake = given.filter((one) => safetyPlacesOf(one).length > 0);
  const shared = given.filter((one) => one.quality.practitioners > 1 && !atStake.includes(one));
  const everySession = given.filter((one) => !atStake.includes(one) && !shared.includes(one));
  const leftOut = new Set([...atStake, ...shared].map((one) => one.sessionId));
  const everyMoment = givenMoments.filter((one) => !leftOut.has(one.sessionId));
  const groups = groupSessions(everySession, ['all', 'practitioner-month']);
  const whole = groups.find((group) => group.by === 'all');
  const months = groups.filter((group) => group.by === 'practitioner-month');
  const latest = months.length > 1 ? (months.at(-1) ?? null) : null;
  const sessions =
    latest === null ? everySession : everySession.filter((one) => latest.sessionIds.includes(one.sessionId));
  const current = new Set(sessions.map((one) => one.sessionId));
  const moments = latest === null ? everyMoment : everyMoment.filter((one) => current.has(one.sessionId));
  const measures = HEADLINE.map((ref) => {
    return describeMeasure(ref, { whole, latest, months }, rules);
  });
  const sure = measures.filter((one) =>
    isSureEnough(one, one.basis === 'month' ? sessions : everySession, INSTRUMENTS),
  );
  const recent = moments.flatMap((one) => one.moments);
  const all = [...recent, ...everyMoment.filter((one) => !moments.includes(one)).flatMap((one) => one.moments)];
  const strengths = chooseStrengths(recent, all);
  const codeCounts = sessions.map((session) => session.codeCounts);
  const growth = chooseGrowth(
    sure,
    [recent, all].map((some) => some.filter((moment) => !strengths.includes(moment))),
    (basis) => (basis === 'month' ? codeCounts : everySession.map((session) => session.codeCounts)),
    rules,
  );
  const settled = settleChoices({ strengths, growth }, all, choices);
  const dates = sessions
    .map((one) => one.metadata.sessionDate)
    .filter((date) => date !== null)
    .sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    practitionerId,
    month: latest?.key.month ?? null,
    leftOut: atStake.length,
    shared: shared.length,
    sessions: sessions.map((one) => ({ sessionId: one.sessionId, date: one.metadata.sessionDate })),
    period: from === undefined || to === undefined ? null : { from, to },
    coder: { id: given[0]?.coder.id ?? '', version: given[0]?.coder.version ?? '' },
    utterances: sum(sessions.map((one) => one.quality.practitionerUtterances + one.quality.clientUtterances)),
    humanCoded: sum(sessions.map((one) => one.quality.humanCoded)),
    measures,
    ...settled,
    clientLanguage: {
      change: countCode(codeCounts, 'change'),
      sustain: countCode(codeCounts, 'sustain'),
      withGoal: sessions.filter((one) => one.metadata.targetBehavior !== null).length,
      before: rankCodes(moments),
    },
    listening: {
      talk: measures.find((one) => one.measure === 'practitioner_talk_percent') ?? null,
      reflections: countCode(codeCounts, 'SR') + countCode(codeCounts, 'CR'),
      longestVolley: longestVolley(sessions),
    },
    livedExperience: {
      utterances: countCode(codeCounts, 'SD'),
      sessions: codeCounts.filter(({ SD = 0 }) => SD > 0).length,
      moment: strongest(recent, ['lived-experience']),
    },
  };
}

/** Feedback for everyone who is named, in the order of their ids; each is made when it is asked for. */
export function* buildAllFeedback(
  sessions: readonly SessionSummary[],
  moments: readonly SessionMoments[],
  rules: FeedbackRules,
  choices: readonly SheetChoice[] = [],
): Generator<FeedbackData> {
  const momentsOf = new Map(moments.map((one) => [one.sessionId, one]));
  const people = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const id = session.metadata.practitionerId;
    if (id === null) continue;
    const known = people.get(id);
    if (known) known.push(session);
    else people.set(id, [session]);
  }
  for (const [id, own] of [...people].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ownMoments = own.flatMap((session) => momentsOf.get(session.sessionId) ?? []);
    const ownChoices = choices.filter((one) => one.practitionerId === id);
    yield buildFeedback(id, own, ownMoments, rules, ownChoices);
  }
}

const STRONG: readonly MomentKind[] = [
  'complex-reflection',
  'affirmation',
  'autonomy',
  'collaboration',
  'open-question',
  'support',
];
const MOST_STRENGTHS = 3;
const FEWEST_STRENGTHS = 2;
const MOST_GROWTH = 2;

/** From the recent moments where they give two or more, else from all. */
function chooseStrengths(recent: readonly Moment[], all: readonly Moment[]): readonly Moment[] {
  const chosen: Moment[] = [];
  const take = (
    limit: number,
    fits: (moment: Moment) => boolean,
    ranked = rank(recent.filter((moment) => STRONG.includes(moment.kind))),
  ) => {
    for (const moment of ranked) if (chosen.length < limit && fits(moment)) chosen.push(moment);
  };
  const older = rank(all.filter((moment) => STRONG.includes(moment.kind) && !recent.includes(moment)));
  const newKind = (moment: Moment) => chosen.every((one) => one.kind !== moment.kind);
  take(MOST_STRENGTHS, (moment) => newKind(moment) && chosen.every((one) => one.sessionId !== moment.sessionId));
  take(FEWEST_STRENGTHS, newKind);
  take(FEWEST_STRENGTHS, newKind, older);
  take(FEWEST_STRENGTHS, (moment) => !chosen.includes(moment));
  take(FEWEST_STRENGTHS, (moment) => !chosen.includes(moment), older);
  if (chosen.length > 0) return chosen;
  const simple = strongest(recent, ['simple-reflection']) ?? strongest(all, ['simple-reflection']);
  return simple ? [simple] : [];
}

interface Candidate {
  readonly area: GrowthArea;
  readonly of: string;
  readonly shownBy: readonly MomentKind[];
}

/** In the order of who comes first among equals. */
const AREAS: readonly Candidate[] = [
  { area: 'argue', of: 'percent_mi_adherent', shownBy: ['argument'] },
  { area: 'ask-first', of: 'percent_mi_adherent', shownBy: ['unasked-advice'] },
  { area: 'reflect', of: 'reflection_to_question_ratio', shownBy: ['closed-question'] },
  { area: 'open', of: 'percent_open_questions', shownBy: ['closed-question'] },
  { area: 'deepen', of: 'percent_complex_reflections', shownBy: ['simple-reflection'] },
  { area: 'room', of: 'practitioner_talk_percent', shownBy: ['long-turn'] },
];

function chooseGrowth(
  measures: readonly FeedbackMeasure[],
  moments: readonly (readonly Moment[])[],
  codeCounts: (basis: FeedbackMeasure['basis']) => readonly SessionSummary['codeCounts'][],
  rules: FeedbackRules,
): readonly (Omit<Growth, 'moment' | 'words'> & { readonly moment: Moment | null })[] {
  const candidates = AREAS.flatMap(({ area, of, shownBy }) => {
    const measure = measures.find((one) => one.measure === of);
    if (!measure?.enough || measure.value === null) return [];
    const lines = linesOf(measure, rules);
    if (!lines) return [];
    if (area === 'argue' && !arguesOften(codeCounts(measure.basis), moments)) return [];
    const said =
      area === 'ask-first'
        ? askedFirst(measure, codeCounts(measure.basis))
        : area === 'argue'
          ? argued(measure, codeCounts(measure.basis))
          : measure;
    // Whoever never offered anything is not told to ask before offering.
    if (said.denominator === 0) return [];
    return [
      {
        area,
        measure: said,
        shownBy,
        below: shortfall(measure.value, lines.low, lines.sign),
        left: shortfall(measure.value, lines.high, lines.sign),
      },
    ];
  });
  const below = candidates.filter((one) => one.below > 0).sort((a, b) => b.below - a.below);
  const offered =
    below.length > 0
      ? below.slice(0, MOST_GROWTH)
      : candidates
          .filter((one) => one.left > 0)
          .sort((a, b) => b.left - a.left)
          .slice(0, 1);
  const shown: Moment[] = [];
  return offered.map(({ area, measure, shownBy, below: missing }) => {
    // Two tries never show the same words.
    const moment =
      moments
        .map((some) =>
          strongest(
            some.filter((one) => !shown.includes(one)),
            shownBy,
          ),
        )
        .find((one) => one !== null) ?? null;
    if (moment) shown.push(moment);
    return { area, measure, moment, solid: missing <= 0 };
  });
}

/** Of advice and of asking first, how much was asked: praise and sympathy, which also are MI-adherent, say nothing of it. */
function askedFirst(measure: FeedbackMeasure, codeCounts: readonly SessionSummary['codeCounts'][]): FeedbackMeasure {
  const total = (codes: readonly CodeId[]) => sum(codes.map((code) => countCode(codeCounts, code)));
  const asked = total(['SK', 'ADP']);
  const all = asked + total(['ADW', 'RC', 'DI']);
  return { ...measure, numerator: asked, denominator: all, value: all === 0 ? null : (100 * asked) / all };
}

/** Fewer moments of arguing or warning than this are not spoken of, nor a smaller share of what is against MI. */
const FEWEST_ARGUMENTS = 3;
const ARGUED_SHARE = 0.25;

/** Whether arguing and warning is worth a word of its own, with a moment that is sure enough to show it. */
function arguesOften(
  codeCounts: readonly SessionSummary['codeCounts'][],
  moments: readonly (readonly Moment[])[],
): boolean {
  const total = (codes: readonly CodeId[]) => sum(codes.map((code) => countCode(codeCounts, code)));
  const arguing = total(['CO', 'WA']);
  return (
    arguing >= FEWEST_ARGUMENTS &&
    arguing >= ARGUED_SHARE * (arguing + total(['ADW', 'RC', 'DI'])) &&
    moments.some((some) => some.some(({ kind }) => kind === 'argument'))
  );
}

/** Of what encouraged or pushed, how much argued or warned. */
function argued(measure: FeedbackMeasure, codeCounts: readonly SessionSummary['codeCounts'][]): FeedbackMeasure {
  const arguing = sum((['CO', 'WA'] as const).map((code) => countCode(codeCounts, code)));
  const all = measure.denominator ?? 0;
  return { ...measure, numerator: arguing, value: all === 0 ? null : (100 * arguing) / all };
}

/** The lines a measure is held against; less talk is more room, so its line is an upper one. */
function linesOf(
  measure: FeedbackMeasure,
  rules: FeedbackRules,
): { readonly low: number; readonly high: number; readonly sign: 1 | -1 } | null {
  if (measure.measure === 'practitioner_talk_percent') {
    return rules.highTalkPercent === null
      ? null
      : { low: rules.highTalkPercent, high: rules.highTalkPercent, sign: -1 };
  }
  const levels = findMeasure(measure).threshold?.levels ?? [];
  const [low, high] = [levels[0], levels.at(-1)];
  return low && high ? { low: low.value, high: high.value, sign: 1 } : null;
}

/** How far a value is from its line, as a share of the line; 0 or less when it is reached. */
function shortfall(value: number, line: number, sign: 1 | -1): number {
  return (sign * (line - value)) / line;
}

/** Sessions together by time: all, the latest of several months, each month. */
interface Periods {
  readonly whole: GroupResult | undefined;
  readonly latest: GroupResult | null;
  readonly months: readonly GroupResult[];
}

/** The latest month's figure, or that of all sessions where the month alone has too little behind it. */
function describeMeasure(ref: MeasureRef, { whole, latest, months }: Periods, rules: FeedbackRules): FeedbackMeasure {
  const isEnough = (of: GroupMeasure | undefined) => (of?.pooledDenominator ?? 0) >= rules.minimumDenominator;
  const [own, together] = [findIn(latest ?? undefined, ref), findIn(whole, ref)];
  const basis = latest !== null && (isEnough(own) || !isEnough(together)) ? 'month' : 'all';
  const found = basis === 'month' ? own : together;
  return {
    basis,
    instrument: ref.instrument,
    measure: ref.measure,
    value: found?.pooled ?? null,
    numerator: found?.pooledNumerator ?? null,
    denominator: found?.pooledDenominator ?? null,
    level: found?.level ?? null,
    enough: isEnough(found),
    months: months.map((group) => ({ month: group.key.month ?? '', value: findIn(group, ref)?.pooled ?? null })),
  };
}

function findIn(group: GroupResult | undefined, ref: MeasureRef): GroupMeasure | undefined {
  return group?.measures.find((one) => one.instrument === ref.instrument && one.measure === ref.measure);
}

function strongest(all: readonly Moment[], kinds: readonly MomentKind[]): Moment | null {
  return rank(all.filter((moment) => kinds.includes(moment.kind)))[0] ?? null;
}

/** Strongest first; equals by kind, then in the order of sessions. */
function rank(moments: readonly Moment[]): readonly Moment[] {
  return moments.toSorted((a, b) => b.strength - a.strength || STRONG.indexOf(a.kind) - STRONG.indexOf(b.kind));
}

function rankCodes(moments: readonly SessionMoments[]): FeedbackData['clientLanguage']['before'] {
  const counts = new Map<CodeId, number>();
  for (const { beforeChangeTalk } of moments) {
    for (const [code, count] of entriesOf(beforeChangeTalk)) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function entriesOf(counts: SessionMoments['beforeChangeTalk']): readonly [CodeId, number][] {
  return [...PRACTITIONER_CODES, ...CLIENT_CODES].flatMap((code) => {
    const count = counts[code];
    return count === undefined ? [] : [[code, count]];
  });
}

function countCode(sessions: readonly SessionSummary['codeCounts'][], code: CodeId): number {
  return sum(sessions.map((counts) => counts[code] ?? 0));
}

function longestVolley(
  sessions: readonly SessionSummary[],
): { readonly words: number; readonly sessionId: string } | null {
  let longest: { readonly words: number; readonly sessionId: string } | null = null;
  for (const { sessionId, measures } of sessions) {
    const words = measures.find((one) => one.measure === 'longest_practitioner_volley_words')?.result.value ?? null;
    if (words !== null && words > (longest?.words ?? 0)) longest = { words, sessionId };
  }
  return longest;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
