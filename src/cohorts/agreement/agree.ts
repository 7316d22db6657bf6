import type { AgreementResult, Joined, SchemeAgreement } from '../../domain/agreement.js';
import { UsageError } from '../../domain/errors.js';
import { plural } from '../../domain/plural.js';
import type { CountingRules } from '../../scoring/count-instruments.js';
import type { BootstrapOptions } from '../../statistics/bootstrap.js';
import { type Cells, readAnnomiRatings } from './annomi-ratings.js';
import { codebookMeasures } from './codebook-measures.js';
import { codebookRatings, OWN_SCHEMES } from './codebook-ratings.js';
import type { Coding } from './coding.js';
import { countJoined, type JoinedSession } from './count-joined.js';
import { listDisagreements } from './disagreements.js';
import { agreeOnGlobals } from './global-agreement.js';
import { type JoinedCodings, joinCodings } from './join-codings.js';
import { agreeOnMeasure, type MeasureTable } from './measure-agreement.js';
import { bySession, type Ratings } from './ratings.js';
import { agreeOnScheme } from './scheme-agreement.js';
import { agreeBySubgroup, type Subgroups } from './subgroups.js';
import { judge } from './verdicts.js';

/** Bootstrap intervals over fewer sessions than this are said to be rough. */
const FEW_SESSIONS = 10;

/** With less of the utterances matched than this (percent) no figure gets a word, and with less than the other none is given. */
const VERDICT_FROM = 80;
const REFUSED_BELOW = 50;

/** Sets of categories whose disagreements are listed. */
const LISTED: readonly string[] = ['practitioner_code', 'client_talk'];

/** Between people who coded with their own codebook, its codes are what they disagree on; a machine has none of them. */
function listedOf(ratings: readonly Ratings[], { machine }: JoinedCodings): readonly string[] {
  if (!ratings.some(({ id }) => OWN_SCHEMES.some((own) => own === id))) return LISTED;
  return machine.includes(true) ? [...LISTED, ...OWN_SCHEMES] : OWN_SCHEMES;
}

/**
 * Agreement of two or more codings of the same utterances, in the codebook's
 * categories. Throws UsageError when less than half of what the coders have in
 * common could be matched: any figure would be of the half that happens to match.
 */
export function agreeOnCodings(
  codings: readonly Coding[],
  notes: readonly string[],
  options: BootstrapOptions & CountingRules & { readonly subgroups?: Subgroups | null },
): AgreementResult {
  const joined = joinCodings(codings);
  const globals = agreeOnGlobals(codings, options.instruments, options);
  // Coders who only rated whole sessions have no utterances to match.
  if (globals.length === 0 || codings.some(({ items }) => items.length > 0)) refuseApart(joined);
  const ratings = codebookRatings(joined, options.instruments);
  const { percent, apart } = joined.joined;
  const said = [
    ...notes,
    ...(joined.alone > 0
      ? [`${plural(joined.alone, 'session')} stood in one file only and could not be compared.`]
      : []),
    ...(percent < 100
      ? [`${inPercent(percent)} of the utterances could be matched; the others are not compared.`]
      : []),
    ...(apart.length > 0 ? [`Less than half could be matched of ${named(apart)}.`] : []),
    ...(percent < VERDICT_FROM
      ? [`Under ${VERDICT_FROM} % were matched: the figures say nothing of the rest, and no word is put to them.`]
      : []),
  ];
  const found = summarise(
    joined.coders,
    ratings,
    listedOf(ratings, joined),
    codebookMeasures(joined, options),
    said,
    options,
    joined,
  );
  const { subgroups } = options;
  return {
    ...found,
    verdicts: judge(found, percent >= VERDICT_FROM),
    globals,
    subgroups: subgroups
      ? agreeBySubgroup(
          ratings.filter(({ id }) => LISTED.includes(id)),
          subgroups,
          options,
        )
      : [],
  };
}

function refuseApart({ joined, alone }: JoinedCodings): void {
  const { percent, byCoder, apart } = joined;
  if (percent >= REFUSED_BELOW) return;
  if (byCoder.every(({ utterances }) => utterances === 0)) {
    throw new UsageError(
      'no-session-in-common',
      `expected sessions that two coders coded, found ${plural(alone, 'session')} that only one did.`,
      'Give sheets of the same sessions, with the same session_id.',
    );
  }
  const parts = byCoder.map(({ coder, utterances, matched }) => `${coder}: ${matched} of ${utterances}`).join(', ');
  throw new UsageError(
    'codings-apart',
    `expected codings of the same utterances, but only ${inPercent(percent)} could be matched (${parts})${apart.length > 0 ? `; less than half in ${named(apart)}` : ''}.`,
    'Give sheets that hold the words (text), or that have the same number of utterances in each turn: without words another cut cannot be told from another code.',
  );
}

/** Rounded down, so that 100 % is all of it. */
function inPercent(percent: number): string {
  return `${Math.floor(10 * percent) / 10} %`;
}

function named(sessions: readonly string[]): string {
  const shown = sessions.slice(0, 5).join(', ');
  return `${plural(sessions.length, 'session')} (${shown}${sessions.length > 5 ? ' …' : ''})`;
}

/** Agreement of the annotators of a table in AnnoMI's layout, in AnnoMI's own categories. */
export function agreeOnAnnomi(rows: readonly Cells[], options: BootstrapOptions): AgreementResult {
  const { schemes, measures } = readAnnomiRatings(rows);
  const coders = (schemes[0]?.coders ?? []).map((id) => `annotator ${id}`);
  const all = new Set(rows.map((row) => row.transcript_id));
  const shared = new Set(schemes.flatMap(({ items }) => items.map(({ sessionId }) => sessionId)));
  const notes = [
    `${shared.size} of ${all.size} transcripts were coded by more than one annotator; the others have nothing to compare.`,
    'AnnoMI codes turns: a turn can hold a question, a reflection and input at once.',
  ];
  const renamed = schemes.map((scheme) => ({ ...scheme, coders }));
  return summarise(coders, renamed, ['annomi_main_behaviour', 'annomi_client_talk'], measures, notes, options, {
    joined: joinedTurns(coders, renamed),
    segmentation: null,
  });
}

function summarise(
  coders: readonly string[],
  ratings: readonly Ratings[],
  listed: readonly string[],
  measures: readonly MeasureTable[],
  notes: readonly string[],
  options: BootstrapOptions,
  { joined, segmentation }: Pick<JoinedCodings, 'joined' | 'segmentation'>,
): AgreementResult {
  const worded = joined.percent >= VERDICT_FROM;
  const schemes = ratings.map((one) => agreeOnScheme(one, options)).map((one) => (worded ? one : withoutWords(one)));
  const items = ratings.filter(({ id }) => listed.includes(id)).flatMap((one) => one.items);
  const sessions = Math.max(0, ...schemes.map((scheme) => scheme.sessions));
  const rough =
    sessions > 0 && sessions < FEW_SESSIONS
      ? [`Intervals come from ${plural(sessions, 'session')} only: read them as rough.`]
      : [];
  return {
    coders,
    joined,
    segmentation,
    sessionIds: [...new Set(ratings.flatMap((one) => one.items.map(({ sessionId }) => sessionId)))],
    verdicts: [],
    globals: [],
    subgroups: [],
    schemes,
    measures: measures
      .map(agreeOnMeasure)
      .map((one) => (worded ? one : { ...one, intraclass: one.intraclass.map((form) => ({ ...form, band: null })) })),
    disagreements: ratings
      .filter(({ id }) => listed.includes(id))
      .flatMap(listDisagreements)
      .sort((left, right) => right.weight - left.weight),
    remarks: items.filter((item) => item.notes.length > 0).length,
    notes: [...notes, ...rough],
    bootstrap: { replicates: options.replicates, seed: options.seed },
  };
}

/** No word for any figure of a scheme. */
function withoutWords(scheme: SchemeAgreement): SchemeAgreement {
  return { ...scheme, band: null, categories: scheme.categories.map((one) => ({ ...one, band: null })) };
}

/** Turns are matched by the table's own numbers: what two annotators both have, of what the one with fewer has. */
function joinedTurns(coders: readonly string[], ratings: readonly Ratings[]): Joined {
  const items = ratings
    .filter(({ id }) => id === 'annomi_main_behaviour' || id === 'annomi_client_talk')
    .flatMap((one) => one.items);
  const sessions: JoinedSession[] = [...bySession(items)].map(([sessionId, own]) => {
    const blocks = own.map(({ codes }, at) => ({
      spans: codes.map((code) => (code === null ? null : [{ item: at, start: 0, end: 1 }])),
    }));
    return { sessionId, by: 'turns', held: coders.map((_, at) => blocks.filter(({ spans }) => spans[at])), blocks };
  });
  return countJoined(coders, sessions);
}
