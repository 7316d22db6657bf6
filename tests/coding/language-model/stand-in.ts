import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What every question must be: a server that is less strict would pass over what a real one refuses. */
const Question = z.strictObject({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user']), content: z.string().min(1) })).min(2),
  temperature: z.literal(0),
  seed: z.literal(1),
  stream: z.literal(false),
  max_tokens: z.number().int().positive(),
  response_format: z
    .strictObject({
      type: z.literal('json_schema'),
      json_schema: z.strictObject({ name: z.string(), strict: z.literal(true), schema: z.looseObject({}) }),
    })
    .optional(),
});
export type Question = z.output<typeof Question>;

/** One answer: codes by the line's number and speaker, or a fault. */
export type Behavior = (
  lines: readonly { readonly n: number; readonly who: string; readonly text: string }[],
  question: Question,
  nth: number,
) => Fault | readonly { readonly n: number; readonly code: string }[];

export type Fault =
  | { readonly status: number; readonly headers?: Record<string, string> }
  | { readonly content: string; readonly finish?: string; readonly promptTokens?: number }
  | { readonly cut: true }
  | { readonly never: true };

export interface StandIn {
  readonly url: string;
  readonly questions: Question[];
  /** Paths of every request, in order. */
  readonly paths: string[];
  behavior: Behavior;
  close(): Promise<void>;
}

/** A server on loopback that speaks the chat-completions form and codes by the first letter of what was said. */
export async function startStandIn(
  options: {
    readonly models?: readonly string[];
    readonly also?: Readonly<Record<string, unknown>>;
    readonly host?: string;
  } = {},
): Promise<StandIn> {
  const { models = ['stand-in'], also = {}, host = '127.0.0.1' } = options;
  const standIn: { -readonly [K in keyof StandIn]: StandIn[K] } = {
    url: '',
    questions: [],
    paths: [],
    behavior: byWords,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    standIn.paths.push(request.url ?? '');
    if (request.method === 'GET' && request.url === '/v1/models')
      return json(response, { object: 'list', data: models.map((id) => ({ id, object: 'model' })) });
    if (request.method === 'GET' && request.url && request.url in also) return json(response, also[request.url]);
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return fail(response, 404);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const parsed = Question.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    if (!parsed.success) return fail(response, 400);
    const question = parsed.data;
    standIn.questions.push(question);
    const last = question.messages.at(-1)?.content ?? '';
    const lines = [...last.matchAll(/^(\d+) ([PC]): (.*)$/gm)].map(([, n, who, text]) => ({
      n: Number(n),
      who: who ?? '',
      text: text ?? '',
    }));
    const outcome = standIn.behavior(lines, question, standIn.questions.length);
    if (Array.isArray(outcome)) return json(response, completion(JSON.stringify({ codes: outcome }), question));
    const fault = outcome as Fault;
    if ('status' in fault) return fail(response, fault.status, fault.headers);
    if ('never' in fault) return;
    if ('cut' in fault) {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"choices":');
      setTimeout(() => response.destroy(), 10);
      return;
    }
    json(response, completion(fault.content, question, fault.finish, fault.promptTokens));
  }
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  standIn.url = `http://${host}:${(server.address() as AddressInfo).port}/v1`;
  return standIn;
}

/** Questions end in a question mark; everything else is a simple reflection; clients speak of change when they say "will". */
export const byWords: Behavior = (lines) =>
  lines.map(({ n, who, text }) => ({
    n,
    code: who === 'C' ? (/\bwill\b/.test(text) ? 'change' : 'neutral') : text.trim().endsWith('?') ? 'OQ' : 'SR',
  }));

function completion(content: string, question: Question, finish = 'stop', promptTokens?: number) {
  const bytes = question.messages.reduce((sum, one) => sum + Buffer.byteLength(one.content), 0);
  return {
    id: 'x',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: finish }],
    usage: { prompt_tokens: promptTokens ?? Math.ceil(bytes / 4), completion_tokens: 10 },
  };
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function fail(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end(JSON.stringify({ error: { message: 'no' } }));
}
