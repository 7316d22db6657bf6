import { z } from 'zod';
import { InputError } from '../../../domain/errors.js';
import { type ChatMessage, readChat } from '../parts/chat/read-chat.js';
import { parseJson } from '../parts/json/values.js';
import type { TranscriptReader } from '../reader.js';

/** Telegram Desktop's export as JSON: one chat, or all of an account. */
export const telegramReader: TranscriptReader = {
  id: 'telegram',
  label: 'Telegram JSON',
  version: 1,
  surest: 0.96,
  accepts(head) {
    const text = head.text ?? '';
    return /^\s*\{/.test(text) && KIND.test(text) && /"messages"\s*:\s*\[/.test(text)
      ? { accepted: true, certainty: 0.96, because: 'JSON with the keys of a Telegram chat' }
      : { accepted: false, because: 'without the keys of a Telegram chat' };
  },
  async *read(file) {
    const parsed = EXPORT.safeParse(parseJson(await file.text()));
    if (!parsed.success)
      throw new InputError(
        'wrong-shape',
        'expected a Telegram export with chats and messages, found something else',
        'export the chat again from Telegram Desktop as JSON',
      );
    const chats = parsed.data.filter(({ messages }) => messages.some(({ type }) => type === 'message'));
    for (const [at, chat] of chats.entries()) {
      const part = chats.length > 1 ? String(chat.id ?? at + 1) : null;
      yield* readChat(chat.messages.map(toMessage), file.path, 'telegram', part);
    }
    if (chats.length === 0)
      throw new InputError('no-messages', 'expected messages of people, found none', 'export the chat again');
  },
};

const KIND = /"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel))"/;

/** A text is a string, or its parts where some of it is bold, a link or a mention. */
const PIECE = z.union([z.string(), z.object({ text: z.string().default('') }).transform(({ text }) => text)]);
const MESSAGE = z.object({
  type: z.string().default('message'),
  date: z.string().nullish(),
  date_unixtime: z.union([z.string(), z.number()]).nullish(),
  from: z.string().nullish(),
  from_id: z.union([z.string(), z.number()]).nullish(),
  text: z.union([PIECE, z.array(PIECE).transform((pieces) => pieces.join(''))]).default(''),
});
const CHAT = z.object({ id: z.union([z.string(), z.number()]).nullish(), messages: z.array(MESSAGE) });
const EXPORT = z.union([
  z.object({ chats: z.object({ list: z.array(CHAT) }) }).transform(({ chats }) => chats.list),
  CHAT.transform((chat) => [chat]),
]);

function toMessage(message: z.infer<typeof MESSAGE>, index: number): ChatMessage {
  const { type, date, date_unixtime: unix, from, from_id: id, text } = message;
  const at = unix ? Number(unix) : Date.parse(`${date ?? ''}Z`) / 1000;
  // A deleted account has an id and no name.
  const speaker = from ?? (id === null || id === undefined ? null : `Account ${id}`);
  return { speaker: type === 'message' ? speaker : null, text, at: Number.isFinite(at) ? at : null, line: index + 1 };
}
