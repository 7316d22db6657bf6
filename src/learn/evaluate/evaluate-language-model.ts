import { codeSession } from '../../coding/code-session.js';
import { coderFor } from '../../coding/configured.js';
import { askAbout, NO_STORE } from '../../coding/language-model/ask-sessions.js';
import { type LanguageModelBars, LEAST_UTTERANCES } from '../../coding/language-model/bars.js';
import { withAnswers } from '../../coding/language-model/language-model-coder.js';
import { PROMPT_SHA256 } from '../../coding/language-model/prompt.js';
import { LEAST_CASES, LEAST_PRECISION, lowerBound } from '../../coding/sure.js';
import type { Config } from '../../config/config.js';
import { CLIENT_CODES, type CodeId, isPractitionerCode, PRACTITIONER_CODES } from '../../domain/codes.js';
import { UsageError } from '../../domain/errors.js';
import type { Session } from '../../domain/session.js';
import { ingestFile } from '../../ingest/ingest-file.js';
import { prepareIngest } from '../../ingest/prepare.js';
import { cohenKappa } from '../../statistics/kappa.js';

/** What an evaluation needs beside the files. */
export interface EvaluationRequest {
  readonly config: Config;
  readonly key: string | null;
  readonly signal: AbortSignal;
  readonly onAsked?: (done: number, of: number) => void;
}

/** A code that a person gave and what the language model answered. */
interface Pair {
  readonly person: CodeId;
  readonly machine: CodeId;
}

/**
 * Holds the configured language model against what people coded in the files,
 * which are read as an audit reads them. Throws UsageError when no language model
 * is configured, when nobody coded anything, and when the server may not be asked.
 */
export async function evaluateLanguageModel(
  paths: readonly string[],
  { config, key, signal, onAsked }: EvaluationRequest,
): Promise<LanguageModelBars> {
  const settings = config.coding.languageModel;
  if (settings === null) {
    throw new UsageError(
      'language-model-none',
      'no language model is configured.',
      'Name one under coding.languageModel in a configuration, and give it with --config.',
    );
  }
  const coded = await codedSessions(paths, config);
  const coder = coderFor({ codes: 'model', model: config.coding.model });
  if (coder === null || coded.length === 0) throw nobodyCoded(paths);
  const { coding } = await askAbout(eachOf(coded.map(({ session }) => session)), coder, {
    settings: { ...settings, use: 'all' },
    codes: 'model',
    key,
    keep: NO_STORE,
    sure: [],
    signal,
    ...(onAsked ? { onAsked } : {}),
  });
  const asked = withAnswers(coder, coding);
  const pairs = coded.flatMap(({ session, people }) =>
    asked.predict(session, { explain: false }).flatMap((prediction, at): Pair[] => {
      const person = people[at] ?? null;
      const machine = prediction?.by === 'language-model' ? (prediction.decision ?? null) : null;
      return person === null || machine === null ? [] : [{ person, machine }];
    }),
  );
  const enough = pairs.length >= LEAST_UTTERANCES;
  return {
    format: 1,
    model: settings.model,
    promptSha256: PROMPT_SHA256,
    utterances: pairs.length,
    sessions: coded.length,
    practitionerKappa: kappaOf(pairs, PRACTITIONER_CODES),
    clientKappa: kappaOf(pairs, CLIENT_CODES),
    codes: [...PRACTITIONER_CODES, ...CLIENT_CODES].map((code) => {
      const given = pairs.filter(({ machine }) => machine === code);
      const right = given.filter(({ person }) => person === code).length;
      const low = given.length === 0 ? null : lowerBound(right, given.length);
      return {
        code,
        cases: given.length,
        precision: given.length === 0 ? null : right / given.length,
        low,
        sure: enough && given.length >= LEAST_CASES && low !== null && low >= LEAST_PRECISION,
      };
    }),
  };
}

/** What was found, for people. */
export function printLanguageModelEvaluation(found: LanguageModelBars): string {
  const sure = found.codes.filter((one) => one.sure);
  const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)} %`);
  return [
    `${found.model} against people: ${found.utterances} utterances of ${found.sessions} sessions`,
    `Practitioner codes: kappa ${shown(found.practitionerKappa)}; client talk: kappa ${shown(found.clientKappa)}`,
    ...found.codes
      .filter(({ cases }) => cases > 0)
      .map(
        ({ code, cases, precision, low }) =>
          `  ${code.padEnd(8)} given ${cases} times, right ${percent(precision)} (at least ${percent(low)})`,
      ),
    found.utterances < LEAST_UTTERANCES
      ? `Nothing of it is sure: that takes ${LEAST_UTTERANCES} utterances that people coded.`
      : `Sure from now on, when saved: ${sure.map(({ code }) => code).join(', ') || 'none'}.`,
  ].join('\n');
}

function shown(kappa: number | null): string {
  return kappa === null ? 'undefined' : kappa.toFixed(2);
}

interface CodedByPeople {
  readonly session: Session;
  /** People's code of each utterance; null where nobody gave one. */
  readonly people: readonly (CodeId | null)[];
}

async function codedSessions(paths: readonly string[], config: Config): Promise<readonly CodedByPeople[]> {
  const { files, options } = await prepareIngest(paths, config.ingest, config.codebook);
  const found: CodedByPeople[] = [];
  for (const file of files) {
    for await (const read of ingestFile(file, options)) {
      if (read.status !== 'session') continue;
      const { assignments } = codeSession(read.session, null, { codes: 'human', explain: false, corrections: [] });
      const people = assignments.map(({ code }) => code);
      if (people.some((code) => code !== null)) found.push({ session: read.session, people });
    }
  }
  return found;
}

function kappaOf(pairs: readonly Pair[], codes: readonly CodeId[]): number | null {
  const isOfRole = (code: CodeId): boolean => isPractitionerCode(code) === isPractitionerCode(codes[0] ?? code);
  const own = pairs.filter(({ person }) => isOfRole(person));
  const table = codes.map((person) =>
    codes.map((machine) => own.filter((one) => one.person === person && one.machine === machine).length),
  );
  const found = cohenKappa(table);
  return found.defined ? found.value : null;
}

async function* eachOf<T>(values: readonly T[]): AsyncGenerator<T, void> {
  yield* values;
}

function nobodyCoded(paths: readonly string[]): UsageError {
  return new UsageError(
    'nobody-coded',
    `expected sessions that people coded, found none in ${paths.join(', ')}.`,
    'Give coding sheets or a run whose codes people gave.',
  );
}
