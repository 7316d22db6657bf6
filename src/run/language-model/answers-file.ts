import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { PageAnswer } from '../../coding/language-model/ask-page.js';
import type { AnswerStore } from '../../coding/language-model/ask-sessions.js';
import { PROMPT_SHA256 } from '../../coding/language-model/prompt.js';
import { CLIENT_CODES, PRACTITIONER_CODES } from '../../domain/codes.js';

/** Inside the output: what a language model answered, so that the next run asks nobody again. */
export const ANSWERS_FILE = '.oars-language-model.jsonl';

const Head = z.strictObject({
  format: z.literal(1),
  model: z.string(),
  promptSha256: z.string(),
  /** Tokens that pages were laid out for: other pages have other keys. */
  contextTokens: z.number().int().positive(),
});
const Line = z.strictObject({
  page: z.string().regex(/^[0-9a-f]{64}$/),
  codes: z.array(z.enum([...PRACTITIONER_CODES, ...CLIENT_CODES]).nullable()),
});

/** The answers of a run's output about one model; what was asked with another guide or model counts for nothing. */
export function openAnswers(path: string, model: string): AnswerStore {
  return {
    ...readAnswers(path, model),
    start(contextTokens) {
      mkdirSync(dirname(path), { recursive: true });
      const head = { format: 1, model, promptSha256: PROMPT_SHA256, contextTokens };
      writeFileSync(path, `${JSON.stringify(head)}\n`, { mode: 0o600 });
    },
    keep(page, codes) {
      // Kept at once, so that a run that is stopped loses none; a line that was cut short must not swallow this one.
      appendFileSync(path, `\n${JSON.stringify({ page, codes })}\n`, { mode: 0o600 });
    },
  };
}

/** What an earlier run kept; a last line that a killed run left half written is passed over. */
function readAnswers(path: string, model: string): Pick<AnswerStore, 'contextTokens' | 'answers'> {
  const none = { contextTokens: null, answers: new Map<string, PageAnswer>() };
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return none;
  }
  const [first = '', ...lines] = text.split('\n');
  const head = Head.safeParse(toJson(first)).data;
  if (!head || head.model !== model || head.promptSha256 !== PROMPT_SHA256) return none;
  const answers = new Map<string, PageAnswer>();
  for (const line of lines) {
    const kept = Line.safeParse(toJson(line)).data;
    if (kept) answers.set(kept.page, kept.codes);
  }
  return { contextTokens: head.contextTokens, answers };
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
