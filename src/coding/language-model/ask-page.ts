import { z } from 'zod';
import { CLIENT_CODES, type CodeId, isClientCode, isPractitionerCode, PRACTITIONER_CODES } from '../../domain/codes.js';
import type { Role } from '../../domain/session.js';
import { answerTokens, type Page, tokensOf } from './pages.js';
import { PROMPT } from './prompt.js';
import { complete, type Message, type Question, type Server, ServerTrouble } from './server.js';

/** The codes of a page's asked utterances, in their order; null where no usable one came. */
export type PageAnswer = readonly (CodeId | null)[];

const Codes = z.object({ codes: z.array(z.object({ n: z.number().int(), code: z.string() })) });

/** What every answer must look like, for servers that can hold a model to it. */
const SCHEMA = {
  type: 'object',
  properties: {
    codes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          n: { type: 'integer' },
          code: { type: 'string', enum: [...PRACTITIONER_CODES, ...CLIENT_CODES] },
        },
        required: ['n', 'code'],
        additionalProperties: false,
      },
    },
  },
  required: ['codes'],
  additionalProperties: false,
};

/** A question of so many bytes cannot be fewer tokens than this, unless the server has cut its head off. */
const MOST_BYTES_A_TOKEN = 9;

/** How a server takes questions; learnt from its first refusal and kept for all that follow. */
export interface Manner {
  knowsSchemas: boolean;
}

/**
 * The codes of one page. A code that is missing, unknown or of the other role is
 * asked for once more; what then is still missing stays null. Throws
 * ServerTrouble when the server gives no answer at all.
 */
export async function askPage(
  server: Server,
  model: string,
  page: Page,
  manner: Manner,
  signal: AbortSignal,
): Promise<PageAnswer> {
  const question: Message = { role: 'user', content: page.text };
  const first = await answerTo(server, model, [question], page, manner, signal);
  const missing = first.flatMap((code, at) => (code === null ? [at + 1] : []));
  if (missing.length === 0) return first;
  const again: Message = {
    role: 'user',
    content: `${page.text}\n\nThe codes of these lines were missing or not among those that fit the speaker: ${missing.join(', ')}. Answer for every numbered line.`,
  };
  const second = await answerTo(server, model, [again], page, manner, signal);
  return first.map((code, at) => code ?? second[at] ?? null);
}

async function answerTo(
  server: Server,
  model: string,
  messages: readonly Message[],
  page: Page,
  manner: Manner,
  signal: AbortSignal,
): Promise<PageAnswer> {
  const asked = page.asked.length;
  const question: Question = {
    model,
    messages: [{ role: 'system', content: PROMPT }, ...messages],
    maxTokens: answerTokens(asked),
    schema: manner.knowsSchemas ? SCHEMA : null,
  };
  const reply = await completeIn(server, question, manner, signal);
  const bytes = question.messages.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  if (reply.promptTokens !== null && reply.promptTokens < bytes / MOST_BYTES_A_TOKEN) {
    throw new ServerTrouble(
      'the server read only part of the question: its context is smaller than contextTokens says',
      false,
    );
  }
  if (reply.finish === 'length') return page.roles.map(() => null);
  return readCodes(reply.content, page.roles);
}

/** A server that knows no schemas says so with 400 or 422; it is then asked in words alone. */
async function completeIn(server: Server, question: Question, manner: Manner, signal: AbortSignal) {
  try {
    return await complete(server, question, signal);
  } catch (trouble) {
    const refused = trouble instanceof ServerTrouble && (trouble.status === 400 || trouble.status === 422);
    if (!refused || question.schema === null) throw trouble;
    manner.knowsSchemas = false;
    return complete(server, { ...question, schema: null }, signal);
  }
}

/** Codes from an answer, null for what is missing, unknown, given twice in two ways, or of the other role. */
function readCodes(content: string, roles: readonly Role[]): PageAnswer {
  const parsed = Codes.safeParse(toJson(content));
  if (!parsed.success) return roles.map(() => null);
  const given = new Map<number, Set<string>>();
  for (const { n, code } of parsed.data.codes) given.set(n, (given.get(n) ?? new Set()).add(code.trim()));
  return roles.map((role, at) => {
    const [code, other] = [...(given.get(at + 1) ?? [])];
    return code === undefined || other !== undefined ? null : toCode(code, role);
  });
}

function toCode(text: string, role: Role): CodeId | null {
  if (role === 'practitioner') {
    const upper = text.toUpperCase();
    return isPractitionerCode(upper) ? upper : null;
  }
  const lower = text.toLowerCase();
  return isClientCode(lower) ? lower : null;
}

/** The JSON object of an answer; small models put words or a code fence around it. */
function toJson(content: string): unknown {
  const from = content.indexOf('{');
  const to = content.lastIndexOf('}');
  if (from < 0 || to < from) return null;
  try {
    return JSON.parse(content.slice(from, to + 1));
  } catch {
    return null;
  }
}

/** Tokens that the prompt alone takes: no context may be smaller than this and a short page. */
export const LEAST_CONTEXT = tokensOf(PROMPT) + 1000;
