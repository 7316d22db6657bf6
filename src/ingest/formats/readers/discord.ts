import { z } from 'zod';
import { InputError } from '../../../domain/errors.js';
import { acceptsKeys } from '../parts/asr/read-asr.js';
import { readChat } from '../parts/chat/read-chat.js';
import { parseJson } from '../parts/json/values.js';
import type { TranscriptReader } from '../reader.js';

/** A Discord channel as DiscordChatExporter writes it in JSON. */
export const discordReader: TranscriptReader = {
  id: 'discord',
  label: 'Discord JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) =>
    acceptsKeys(head, 'a Discord channel', [/"guild"\s*:/, /"channel"\s*:/, /"messages"\s*:/, /"author"\s*:/]),
  async *read(file) {
    const parsed = EXPORT.safeParse(parseJson(await file.text()));
    if (!parsed.success)
      throw new InputError(
        'wrong-shape',
        'expected a Discord channel with messages, found something else',
        'export the channel again with DiscordChatExporter as JSON',
      );
    const messages = parsed.data.messages.map(({ type, timestamp, content, author }, index) => {
      const at = Date.parse(timestamp ?? '') / 1000;
      const isSpoken = (type === 'Default' || type === 'Reply') && author.isBot !== true;
      return {
        speaker: isSpoken ? (author.nickname ?? author.name) : null,
        text: content,
        at: Number.isFinite(at) ? at : null,
        line: index + 1,
      };
    });
    yield* readChat(messages, file.path, 'discord');
  },
};

const EXPORT = z.object({
  messages: z.array(
    z.object({
      type: z.string().default('Default'),
      timestamp: z.string().nullish(),
      content: z.string().default(''),
      author: z.object({ name: z.string(), nickname: z.string().nullish(), isBot: z.boolean().nullish() }),
    }),
  ),
});
