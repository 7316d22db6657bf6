import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Address } from './address.js';

/*
 * The only file that speaks to a server. Requests go to the one address that was
 * resolved and allowed; redirects are refused; no proxy is ever used; nothing of
 * a question or an answer stands in an error.
 */

/** Why an answer could not be had; `again` where a later try may do better. */
export class ServerTrouble extends Error {
  readonly again: boolean;
  /** HTTP status; null where there was none. */
  readonly status: number | null;
  constructor(message: string, again: boolean, status: number | null = null) {
    super(message);
    this.again = again;
    this.status = status;
  }
}

/** A server that speaks the OpenAI chat-completions form. */
export interface Server {
  readonly address: Address;
  /** Sent as a bearer token; null for none. */
  readonly key: string | null;
  readonly timeoutMs: number;
}

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A question with how its answer must look. */
export interface Question {
  readonly model: string;
  readonly messages: readonly Message[];
  readonly maxTokens: number;
  /** JSON schema of the answer; null for a server that knows none. */
  readonly schema: object | null;
}

/** What a server answered, checked as far as its form goes. */
export interface Reply {
  readonly content: string;
  /** `length` when it was cut. */
  readonly finish: string | null;
  /** Tokens of the question as the server counted them; null where it does not say. */
  readonly promptTokens: number | null;
}

const Completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: z.object({ prompt_tokens: z.number().nullish() }).nullish(),
});

const MOST_BYTES = 4 * 1024 * 1024;
/** Waits between tries, in milliseconds. */
const BACK_OFF = [250, 1000, 4000];

/** Asks once, with a few tries where the server is busy. Throws ServerTrouble. */
export async function complete(server: Server, question: Question, signal: AbortSignal): Promise<Reply> {
  const body = {
    model: question.model,
    messages: question.messages,
    temperature: 0,
    seed: 1,
    stream: false,
    max_tokens: question.maxTokens,
    ...(question.schema === null
      ? {}
      : {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'codes', strict: true, schema: question.schema },
          },
        }),
  };
  const parsed = Completion.safeParse(await withRetries(() => call(server, 'chat/completions', body, signal), signal));
  const choice = parsed.data?.choices[0];
  if (!parsed.success || !choice) throw new ServerTrouble('expected a chat completion, found something else', false);
  return {
    content: choice.message.content,
    finish: choice.finish_reason ?? null,
    promptTokens: parsed.data.usage?.prompt_tokens ?? null,
  };
}

/** Plain data from a path beside the API; null where the server knows no such path. */
export async function look(server: Server, path: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await call(server, path, null, signal);
  } catch (trouble) {
    if (trouble instanceof ServerTrouble && trouble.status !== null && trouble.status < 500) return null;
    throw trouble;
  }
}

async function withRetries(attempt: () => Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  for (const pause of BACK_OFF) {
    try {
      return await attempt();
    } catch (trouble) {
      if (!(trouble instanceof ServerTrouble) || !trouble.again) throw trouble;
      await wait(pause, undefined, { signal });
    }
  }
  return attempt();
}

function call(server: Server, path: string, body: object | null, signal: AbortSignal): Promise<unknown> {
  const { address, key, timeoutMs } = server;
  const url = path.startsWith('/')
    ? new URL(path, address.url)
    : new URL(path, `${address.url.href.replace(/\/*$/, '')}/`);
  const payload = body === null ? null : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const make = url.protocol === 'https:' ? secureRequest : plainRequest;
    const request = make(
      url,
      {
        method: payload === null ? 'GET' : 'POST',
        signal,
        timeout: timeoutMs,
        agent: false,
        // The one address that was looked at, whatever the name resolves to by now.
        lookup: (_host, options, done) => {
          const family = isIP(address.ip);
          if (options.all) done(null, [{ address: address.ip, family }]);
          else done(null, address.ip, family);
        },
        headers: {
          accept: 'application/json',
          ...(payload === null
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          ...(key === null ? {} : { authorization: `Bearer ${key}` }),
        },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) request.destroy(new ServerTrouble('an answer of more than 4 MB', false, status));
          else chunks.push(chunk);
        });
        response.on('error', (error) => reject(toTrouble(error)));
        response.on('aborted', () => reject(new ServerTrouble('the answer was cut off', true, status)));
        response.on('end', () => {
          if (status >= 300 && status < 400)
            return reject(new ServerTrouble('the server sends on to another address, which is refused', false, status));
          if (status !== 200)
            return reject(
              new ServerTrouble(
                `the server answered ${status}`,
                status === 429 || status === 408 || status >= 500,
                status,
              ),
            );
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
          } catch {
            reject(new ServerTrouble('the answer is no JSON', false, status));
          }
        });
      },
    );
    request.on('timeout', () => request.destroy(new ServerTrouble('no answer in time', true)));
    request.on('error', (error) => reject(signal.aborted ? signal.reason : toTrouble(error)));
    request.end(payload ?? undefined);
  });
}

/** A connection's fault by its code alone: messages may hold addresses and words. */
function toTrouble(error: Error & { readonly code?: string }): ServerTrouble {
  return error instanceof ServerTrouble ? error : new ServerTrouble(`no connection (${error.code ?? 'unknown'})`, true);
}
