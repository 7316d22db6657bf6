import { type DrawnSession, drawSample, type Sample, type SampleOptions } from '../cohorts/sample/draw-sample.js';
import { drawSegment } from '../cohorts/sample/draw-segment.js';
import { instrumentsOf } from '../config/config.js';
import { UsageError } from '../domain/errors.js';
import { renderCodingPage } from '../reports/html/pages/coding.js';
import { reportContext } from '../reports/load-context.js';
import { readUtterances } from '../saved/read-utterances.js';
import { codingSheetTable, type SheetRow } from '../tables/coding-sheet.js';
import { csvFile } from '../tables/csv.js';
import { SAMPLE, type SampleRow } from '../tables/sample.js';
import type { SavedRun } from './read-run.js';

/** How a sample is drawn, and how long a stretch of each session is coded. */
export interface SampleRequest extends SampleOptions {
  readonly segmentSeconds: number | null;
}

/** A drawn sample with the files for the people who code it. */
export interface SampleOutcome {
  readonly sample: Sample;
  /** The drawn part of each session, in words, by session. */
  readonly segments: ReadonlyMap<string, string>;
  readonly utterances: number;
  readonly files: readonly { readonly path: string; readonly content: string }[];
}

/** Draws sessions of a run for double coding. Throws UsageError when nothing could be drawn or the run kept no words. */
export async function sampleRun(saved: SavedRun, request: SampleRequest): Promise<SampleOutcome> {
  const sample = drawSample(saved.run.sessions, request);
  if (sample.drawn.length === 0) {
    const [first] = sample.missed;
    throw new UsageError(
      'nothing-drawn',
      `no session could be drawn${first ? `; the first was left out because: ${first.because}` : ''}.`,
      'Draw by another rule (--by random), or check the flags of the run.',
    );
  }
  const wanted = new Set(sample.drawn.map(({ session }) => session.sessionId));
  const context = await reportContext(saved.manifest.config, null);
  const pages: { readonly path: string; readonly content: string }[] = [];
  const segments = new Map<string, string>();
  const rows: SheetRow[] = [];
  for await (const { sessionId, utterances } of readUtterances(saved.folder)) {
    if (!wanted.has(sessionId)) continue;
    const segment = drawSegment(sessionId, utterances, request.segmentSeconds, request.seed);
    segments.set(sessionId, segment.said);
    rows.push(
      ...segment.utterances.map(({ utteranceId, turn, role, text }) => ({ sessionId, utteranceId, turn, role, text })),
    );
    const page = { sessionId, segment: segment.said, utterances: segment.utterances };
    pages.push({ path: `sample/${sessionId}.html`, content: renderCodingPage([page], context) });
  }
  if (rows.every(({ text }) => text === null)) {
    throw new UsageError(
      'no-words',
      'the run was written without the words of the transcripts, so there is nothing to code.',
      'Audit again without --no-text, and draw with the same seed.',
    );
  }
  const into = { text: true, folder: 'sample' };
  return {
    sample,
    segments,
    utterances: rows.length,
    files: [
      csvFile(codingSheetTable(instrumentsOf(saved.manifest.config)), rows, into),
      csvFile(SAMPLE, sampleRows(sample, segments), into),
      ...pages,
    ],
  };
}

function sampleRows({ drawn, strata, missed }: Sample, segments: ReadonlyMap<string, string>): readonly SampleRow[] {
  const weights = new Map(strata.map((one) => [one.stratum, one.drawn === 0 ? null : one.eligible / one.drawn]));
  return [
    ...drawn.map(
      ({ session, stratum, why }: DrawnSession): SampleRow => ({
        what: 'drawn',
        id: session.sessionId,
        stratum,
        segment: segments.get(session.sessionId) ?? null,
        standsFor: weights.get(stratum) ?? null,
        because: why,
      }),
    ),
    ...missed.map(
      ({ what, id, because }): SampleRow => ({
        what: what === 'session' ? 'session not drawn' : 'stratum missed',
        id,
        stratum: null,
        segment: null,
        standsFor: null,
        because,
      }),
    ),
  ];
}
