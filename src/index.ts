/** What a researcher scripts with. Importing it does nothing; it knows no command line. */
export type { AsyncCoder, Coder, Prediction, Predictions } from './coding/coder.js';
export { groupSessions } from './cohorts/group.js';
export { type Config, type ConfigInput, DEFAULT_CONFIG } from './config/config.js';
export { readCodebook } from './config/load-codebook.js';
export { readInstrument } from './config/load-instrument.js';
export type { AgreementResult } from './domain/agreement.js';
export type {
  AlternativeCode,
  CodeAssignment,
  CodedSession,
  CoderIdentity,
  CodeSource,
} from './domain/coded-session.js';
export type { ClientCode, CodeId, PractitionerCode } from './domain/codes.js';
export type { ComparisonResult, Contrast, MeasureComparison, TransitionTable } from './domain/comparison.js';
export { InputError, ModelError, OarsError, UsageError } from './domain/errors.js';
export type { Estimate } from './domain/estimate.js';
export type { BehaviorCounts, InstrumentId, MeasureResult, MeasureValue } from './domain/measure.js';
export type { MonthSeries, PracticeChange } from './domain/months.js';
export type { OwnCode, OwnCodebook } from './domain/own-codebook.js';
export type { Problem } from './domain/problem.js';
export type { RunFacts } from './domain/run-facts.js';
export type { GroupMeasure, GroupResult, InputFile, PractitionerFlag, RunResult } from './domain/run-result.js';
export type { Role, Session, Utterance } from './domain/session.js';
export type { Flag, SessionQuality, SessionResult, SessionSummary, Volley } from './domain/session-result.js';
export type { GlobalRatings, SessionMetadata, SourceRef, Transcript, Turn } from './domain/transcript.js';
export { VERSION } from './domain/version.js';
export type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from './ingest/formats/reader.js';
export type { FileHead, SourceFile } from './ingest/source-file.js';
export type { Instrument, Measure } from './instruments/instrument.js';
export { findMeasure, HEADLINE, INSTRUMENTS } from './instruments/instruments.js';
export type { OwnCodebookFile } from './instruments/own-codebook.js';
export type { OwnInstrumentFile } from './instruments/own-instrument.js';
export { type AuditRequest, audit } from './library/audit.js';
export { cite } from './library/cite.js';
export { codeSession } from './library/code-session.js';
export { openCoder } from './library/coder.js';
export { type AgreementRequest, compareCodings } from './library/compare-codings.js';
export { type ComparisonRequest, compareGroups } from './library/compare-groups.js';
export { drawSample, type SampleRequest } from './library/draw-sample.js';
export { followMonths, type MonthsRequest } from './library/follow-months.js';
export { followSequences, type SessionInOrder } from './library/follow-sequences.js';
export { type ReadRequest, type ReadSession, readTranscripts } from './library/read-transcripts.js';
export { type SaidTurn, type SessionFacts, sessionOf } from './library/reader.js';
export { scoreSession } from './library/score-session.js';
export * as statistics from './library/statistics.js';
export type { AuditOutcome } from './run/audit.js';
export { readUtterances, type SavedUtterance, type SavedUtterances } from './saved/read-utterances.js';
export { readRun, type SavedRun } from './studies/read-run.js';
