import { createHash } from 'node:crypto';
import type { CodeId } from '../../domain/codes.js';
import type { CodableSession, Coder, Prediction, Predictions } from '../coder.js';
import type { PageAnswer } from './ask-page.js';
import { type Page, pagesOf } from './pages.js';
import { PROMPT_SHA256 } from './prompt.js';
import type { LanguageModelSettings } from './settings.js';

/** Answers by the key of their page. */
export type Answers = ReadonlyMap<string, PageAnswer>;

/** Everything that says how a session is asked about, and what came of it: plain data. */
export interface LanguageModelCoding {
  readonly settings: LanguageModelSettings;
  /** With `model`, what people coded is asked about too. */
  readonly codes: 'auto' | 'human' | 'model';
  /** Tokens that pages were laid out for. */
  readonly contextTokens: number;
  /** Codes that held-out data show to be right often enough; of the others none is sure. */
  readonly sure: readonly CodeId[];
  readonly answers: readonly (readonly [string, PageAnswer])[];
}

/** The pages that a session is asked about: all that nobody coded, or what the coder is unsure of. */
export function pagesToAsk(
  session: CodableSession,
  predictions: Predictions,
  { settings: { model, use }, codes, contextTokens }: Pick<LanguageModelCoding, 'settings' | 'codes' | 'contextTokens'>,
): readonly Page[] {
  const coded = codes === 'model' ? NOBODY : turnsOfPeople(session);
  const wanted = (place: number): boolean => {
    const turn = session.utterances[place]?.turn ?? -1;
    return !coded.has(turn) && (use === 'all' || predictions[place]?.sure !== true);
  };
  return pagesOf(session, wanted, model, contextTokens);
}

const NOBODY: ReadonlySet<number> = new Set();

/** Turns that people coded: their codes count, so nobody is asked. */
function turnsOfPeople({ turns = [] }: CodableSession): ReadonlySet<number> {
  return new Set(turns.filter(({ codings }) => codings.length > 0).map(({ index }) => index));
}

/**
 * A coder that gives what the language model answered, and the other coder's code
 * where there is no answer. Works on kept answers alone: it asks nobody, so that
 * the same answers give the same codes on every thread and in every later run.
 */
export function withAnswers(coder: Coder, coding: LanguageModelCoding): Coder {
  const answers: Answers = new Map(coding.answers);
  const sure: ReadonlySet<CodeId> = new Set(coding.sure);
  const { codes, contextTokens } = coding;
  const { model, use } = coding.settings;
  // Where the server stands changes no code.
  const digest = createHash('sha256')
    .update(
      JSON.stringify([coder.identity, PROMPT_SHA256, model, use, codes, contextTokens, coding.sure, coding.answers]),
    )
    .digest('hex');
  return {
    ...(coder.languages ? { languages: coder.languages } : {}),
    identity: { id: `${coder.identity.id}+${model}`, version: coder.identity.version, sha256: digest },
    predict(session, options) {
      const predictions = coder.predict(session, options);
      const own = [...predictions];
      for (const { key, asked } of pagesToAsk(session, predictions, coding)) {
        const answer = answers.get(key);
        for (const [at, place] of asked.entries()) {
          const code = answer?.[at] ?? null;
          if (code !== null)
            own[place] = {
              ...(predictions[place] ?? NOTHING),
              decision: code,
              by: 'language-model',
              sure: sure.has(code),
            };
        }
      }
      return own;
    },
  };
}

const NOTHING: Prediction = { probabilities: {}, rule: null, words: [] };
