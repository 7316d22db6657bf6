import type { AgreementResult } from '../../domain/agreement.js';
import type { CountingOptions } from '../../instruments/instrument.js';
import type { BootstrapOptions } from '../../statistics/bootstrap.js';
import { type Cells, readAnnomiRatings } from './annomi-ratings.js';
import { codebookMeasures } from './codebook-measures.js';
import { codebookRatings } from './codebook-ratings.js';
import type { Coding } from './codings.js';
import { listDisagreements } from './disagreements.js';
import { joinCodings } from './join-codings.js';
import { agreeOnMeasure, type MeasureTable } from './measure-agreement.js';
import type { Ratings } from './ratings.js';
import { agreeOnScheme } from './scheme-agreement.js';

/** Bootstrap intervals over fewer sessions than this are said to be rough. */
const FEW_SESSIONS = 10;

/** Agreement of two or more codings of the same utterances, in the codebook's categories. */
export function agreeOnCodings(
  codings: readonly Coding[],
  notes: readonly string[],
  options: BootstrapOptions & CountingOptions,
): AgreementResult {
  const joined = joinCodings(codings);
  const ratings = codebookRatings(joined);
  const said = [
    ...notes,
    ...(joined.alone > 0
      ? [`${count(joined.alone, 'utterance')} stood in one file only and could not be compared.`]
      : []),
    ...(joined.otherWords > 0
      ? [`${count(joined.otherWords, 'utterance')} had the same id but other words in another file and was left out.`]
      : []),
  ];
  return summarise(
    joined.coders,
    ratings,
    ['practitioner_code', 'client_talk'],
    codebookMeasures(joined, options),
    said,
    options,
  );
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
  const named = schemes.map((scheme) => ({ ...scheme, coders }));
  return summarise(coders, named, ['annomi_main_behaviour', 'annomi_client_talk'], measures, notes, options);
}

function summarise(
  coders: readonly string[],
  ratings: readonly Ratings[],
  listed: readonly string[],
  measures: readonly MeasureTable[],
  notes: readonly string[],
  options: BootstrapOptions,
): AgreementResult {
  const schemes = ratings.map((one) => agreeOnScheme(one, options));
  const items = ratings.filter(({ id }) => listed.includes(id)).flatMap((one) => one.items);
  const sessions = Math.max(0, ...schemes.map((scheme) => scheme.sessions));
  const rough =
    sessions > 0 && sessions < FEW_SESSIONS
      ? [`Intervals come from ${count(sessions, 'session')} only: read them as rough.`]
      : [];
  return {
    coders,
    schemes,
    measures: measures.map(agreeOnMeasure),
    disagreements: ratings
      .filter(({ id }) => listed.includes(id))
      .flatMap(listDisagreements)
      .sort((left, right) => right.weight - left.weight),
    remarks: items.filter((item) => item.notes.length > 0).length,
    notes: [...notes, ...rough],
    bootstrap: { replicates: options.replicates, seed: options.seed },
  };
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
