import { join } from 'node:path';
import type { Coder } from '../../coding/coder.js';
import { coderFor } from '../../coding/configured.js';
import { askAbout, NO_STORE } from '../../coding/language-model/ask-sessions.js';
import type { LanguageModelCoding } from '../../coding/language-model/language-model-coder.js';
import { PROMPT_SHA256 } from '../../coding/language-model/prompt.js';
import type { Config } from '../../config/config.js';
import { sentTo } from '../../config/sent-to.js';
import type { Decision } from '../../domain/correction.js';
import { isMeasured } from '../../domain/eligibility.js';
import type { Problem } from '../../domain/problem.js';
import type { Session } from '../../domain/session.js';
import { statusAmong } from '../../eligibility/settle-status.js';
import type { DiscoveredFile } from '../../ingest/discover.js';
import type { TranscriptReader } from '../../ingest/formats/reader.js';
import { ingestFile } from '../../ingest/ingest-file.js';
import type { IngestOptions } from '../../ingest/options.js';
import type { Manifest } from '../../saved/manifest.js';
import { hiderOf } from '../hide-names.js';
import { judgeFor } from '../process-session.js';
import { loadPseudonyms, type Pseudonyms } from '../pseudonyms.js';
import { ANSWERS_FILE, openAnswers } from './answers-file.js';
import { sureCodes } from './bars-file.js';

/** A run's language model: what it answered, what of it is counted, and what is to be said. */
export interface AskedForRun {
  readonly coding: LanguageModelCoding;
  readonly counted: NonNullable<Manifest['languageModel']>;
  readonly problems: readonly Problem[];
}

/** What asking for a run needs to know of it. */
export interface RunToAsk {
  readonly config: Config;
  readonly out: string;
  readonly files: readonly DiscoveredFile[];
  readonly readers?: readonly TranscriptReader[] | undefined;
  readonly ingest: IngestOptions;
  /** Reviewers' decisions by session id; some say that a session counts. */
  readonly corrections: ReadonlyMap<string, readonly Decision[]>;
  readonly key: string | null;
  readonly signal?: AbortSignal;
  readonly onAsked?: (done: number, of: number) => void;
}

/**
 * Asks the language model that the configuration names about every session of a
 * run; null when it names none. Answers are kept in the output, but not under
 * pseudonyms: a page's key would tell a reader who has the words which they are.
 */
export async function askForRun(run: RunToAsk): Promise<AskedForRun | null> {
  const { config, out, key, signal, onAsked } = run;
  const settings = config.coding.languageModel;
  const coder = settings === null ? null : coderFor(config.coding);
  if (settings === null || coder === null) return null;
  const pseudonyms = await loadPseudonyms(config);
  const asked = await askAbout(sessionsToAsk(run, coder, pseudonyms), coder, {
    settings,
    codes: config.coding.codes,
    key,
    keep: pseudonyms ? NO_STORE : openAnswers(join(out, ANSWERS_FILE), settings.model),
    sure: await sureCodes(settings.bars, settings.model),
    signal: signal ?? new AbortController().signal,
    ...(onAsked ? { onAsked } : {}),
  });
  const { pages, kept, failed, utterances, answered } = asked;
  return {
    coding: asked.coding,
    counted: {
      model: settings.model,
      server: new URL(settings.url).origin,
      sentTo: sentTo(settings),
      promptSha256: PROMPT_SHA256,
      contextTokens: asked.coding.contextTokens,
      answersKept: pseudonyms === null,
      pages,
      kept,
      failed,
      utterances,
      answered,
    },
    problems: answered < utterances ? [incomplete(asked, settings.model)] : [],
  };
}

/** Sessions as they will be coded; those that will be set aside are nobody's to code. */
async function* sessionsToAsk(
  { files, ingest, config, readers, corrections }: RunToAsk,
  coder: Coder,
  pseudonyms: Pseudonyms | null,
): AsyncGenerator<Session, void> {
  const hide = hiderOf(pseudonyms);
  for (const file of files) {
    for await (const read of ingestFile(file, ingest, undefined, undefined, readers)) {
      if (read.status !== 'session') continue;
      const session = hide.session(read.session);
      const own = corrections.get(read.session.id) ?? corrections.get(session.id) ?? [];
      if (isMeasured(judgeFor(session, coder, config, statusAmong(session, own)))) yield session;
    }
  }
}

function incomplete(
  { utterances, answered, failed, pages, troubles }: Awaited<ReturnType<typeof askAbout>>,
  model: string,
): Problem {
  const why = troubles.length === 0 ? '' : `: ${troubles.join('; ')}`;
  return {
    code: 'language-model-incomplete',
    severity: 'warning',
    source: { path: 'coding.languageModel', part: null },
    line: null,
    sessionId: null,
    utteranceId: null,
    message: `expected codes of ${model} for ${utterances} utterances, found ${answered} (${failed} of ${pages} questions without an answer${why}). The rest has the codes of the coder that comes with oars.`,
    remedy: 'Run again: what was answered is kept, and only the rest is asked.',
  };
}
