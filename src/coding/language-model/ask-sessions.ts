import pLimit from 'p-limit';
import { UsageError } from '../../domain/errors.js';
import type { Session } from '../../domain/session.js';
import type { Coder } from '../coder.js';
import { resolveAddress } from './address.js';
import { askPage, LEAST_CONTEXT, type Manner, type PageAnswer } from './ask-page.js';
import { examineServer } from './examine-server.js';
import { type LanguageModelCoding, pagesToAsk } from './language-model-coder.js';
import type { Page } from './pages.js';
import { type Server, ServerTrouble } from './server.js';
import type { LanguageModelSettings } from './settings.js';

/** Tokens where the server does not say: what Ollama takes unless told otherwise. */
const USUAL_CONTEXT = 4096;
/** Questions on their way at once. */
const AT_ONCE = 4;
/** So many failures in a row, and the server is taken for gone. */
const GONE_AFTER = 3;
/** A small model on a laptop may think for minutes. */
const TIMEOUT_MS = 10 * 60 * 1000;

/** Where answers are kept, so that nobody is asked twice. */
export interface AnswerStore {
  /** Tokens that the kept pages were laid out for; null where nothing is kept. */
  readonly contextTokens: number | null;
  readonly answers: ReadonlyMap<string, PageAnswer>;
  /** Starts anew with pages of another size. */
  start(contextTokens: number): void;
  keep(page: string, codes: PageAnswer): void;
}

/** Keeps nothing. */
export const NO_STORE: AnswerStore = { contextTokens: null, answers: new Map(), start: () => {}, keep: () => {} };

/** What asking is told. */
export interface AskOptions {
  readonly settings: LanguageModelSettings;
  readonly codes: 'auto' | 'human' | 'model';
  /** From the environment; null where the server wants none. */
  readonly key: string | null;
  readonly keep: AnswerStore;
  readonly sure: LanguageModelCoding['sure'];
  readonly signal: AbortSignal;
  readonly onAsked?: (done: number, of: number) => void;
}

/** What came of it. */
export interface Asked {
  readonly coding: LanguageModelCoding;
  readonly pages: number;
  /** Pages that an earlier run had asked. */
  readonly kept: number;
  readonly failed: number;
  /** Utterances asked about, and those of them with a usable code. */
  readonly utterances: number;
  readonly answered: number;
  /** Why pages failed, each reason once. */
  readonly troubles: readonly string[];
}

/**
 * Asks about every session, except what is known already. A page that fails is
 * left to the other coder and counted; when the server is gone, so is the rest.
 * Throws UsageError when the server may not be asked or has no such model.
 */
export async function askAbout(sessions: AsyncIterable<Session>, coder: Coder, options: AskOptions): Promise<Asked> {
  const { settings, codes, keep, sure } = options;
  let connection: Promise<Connection> | null = null;
  // When everything is known nobody is asked, and no server needs to be there.
  const connect = (): Promise<Connection> => {
    connection ??= open(options);
    return connection;
  };
  const contextTokens =
    settings.contextTokens ?? keep.contextTokens ?? (await connect()).contextTokens ?? USUAL_CONTEXT;
  if (contextTokens < LEAST_CONTEXT) throw tooSmall(contextTokens);
  const frame = { settings, codes, contextTokens };
  const pages: Page[] = [];
  for await (const session of sessions) {
    options.signal.throwIfAborted();
    pages.push(...pagesToAsk(session, coder.predict(session, { explain: false }), frame));
  }
  const kept = new Map(keep.answers);
  const missing = [...new Map(pages.map((page) => [page.key, page])).values()].filter(({ key }) => !kept.has(key));
  const troubles = new Set<string>();
  if (missing.length > 0) {
    const { server } = await connect();
    if (keep.contextTokens !== contextTokens) keep.start(contextTokens);
    for (const [key, answer] of await askAll(missing, server, options, troubles)) kept.set(key, answer);
  }
  const own = pages.map(({ key, asked }) => ({ asked: asked.length, answer: kept.get(key) ?? null }));
  const used = new Set(pages.map(({ key }) => key));
  return {
    coding: {
      ...frame,
      sure,
      answers: [...kept].filter(([key]) => used.has(key)).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    },
    pages: pages.length,
    kept: pages.length - missing.length,
    failed: own.filter(({ answer }) => answer === null).length,
    utterances: own.reduce((sum, { asked }) => sum + asked, 0),
    answered: own.reduce((sum, { answer }) => sum + (answer?.filter((code) => code !== null).length ?? 0), 0),
    troubles: [...troubles],
  };
}

async function askAll(
  pages: readonly Page[],
  server: Server,
  { settings, keep, signal, onAsked }: AskOptions,
  troubles: Set<string>,
): Promise<ReadonlyMap<string, PageAnswer>> {
  const limit = pLimit(AT_ONCE);
  const manner: Manner = { knowsSchemas: true };
  const answers = new Map<string, PageAnswer>();
  let done = 0;
  let failedInARow = 0;
  const ask = async (page: Page): Promise<void> => {
    signal.throwIfAborted();
    if (failedInARow >= GONE_AFTER) return;
    try {
      const answer = await askPage(server, settings.model, page, manner, signal);
      answers.set(page.key, answer);
      keep.keep(page.key, answer);
      failedInARow = 0;
    } catch (trouble) {
      if (!(trouble instanceof ServerTrouble)) throw trouble;
      failedInARow++;
      troubles.add(trouble.message);
    }
    done++;
    onAsked?.(done, pages.length);
  };
  await Promise.all(pages.map((page) => limit(() => ask(page))));
  return answers;
}

interface Connection {
  readonly server: Server;
  /** Null where the server does not say. */
  readonly contextTokens: number | null;
}

/** A server that may be asked and has the model; throws UsageError otherwise. */
async function open({ settings, key, signal }: AskOptions): Promise<Connection> {
  const { url, model, allowRemote } = settings;
  const server = { address: await resolveAddress(url, allowRemote), key, timeoutMs: TIMEOUT_MS };
  const facts = await examineServer(server, model, signal).catch((cause: unknown) => {
    if (!(cause instanceof ServerTrouble)) throw cause;
    throw new UsageError(
      'language-model-server',
      `no language model answers at ${server.address.url.origin} (${cause.message}).`,
      'Start the server, or take coding.languageModel out of the configuration. `oars doctor` says what it finds.',
      { cause },
    );
  });
  if (facts.models !== null && !facts.models.some((name) => name === model || name === `${model}:latest`)) {
    throw new UsageError(
      'language-model-unknown',
      `the server at ${server.address.url.origin} has no model "${model}".`,
      `It has: ${facts.models.slice(0, 12).join(', ') || 'none'}.`,
    );
  }
  if (facts.runsAt !== null && !allowRemote) {
    throw new UsageError(
      'language-model-remote',
      `the model "${model}" runs elsewhere (${facts.runsAt}): the server on this machine would only pass the words on.`,
      'Choose a model that runs on this machine, or allow it with allowRemote: true.',
    );
  }
  return { server, contextTokens: facts.contextTokens };
}

function tooSmall(found: number): UsageError {
  return new UsageError(
    'language-model-context',
    `expected a context of at least ${LEAST_CONTEXT} tokens for the guide and a page, found ${found}.`,
    'Give the server a larger context (Ollama: OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size), or set contextTokens to what it really has.',
  );
}
