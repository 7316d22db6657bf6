import { z } from 'zod';
import { InputError } from '../../../domain/errors.js';
import { acceptsKeys } from '../parts/asr/read-asr.js';
import { readChat } from '../parts/chat/read-chat.js';
import { parseJson } from '../parts/json/values.js';
import { decodeEntities } from '../parts/table/entities.js';
import type { TranscriptReader } from '../reader.js';

/** A day of a Slack channel, as Slack's own export has it: an array of messages. */
export const slackReader: TranscriptReader = {
  id: 'slack',
  label: 'Slack JSON',
  version: 1,
  surest: 0.95,
  accepts: (head) =>
    acceptsKeys(head, 'a Slack channel', [
      /"type"\s*:\s*"message"/,
      /"ts"\s*:\s*"\d{9,11}\.\d{1,9}"/,
      /"(?:user|user_profile|bot_id)"\s*:/,
    ]),
  async *read(file) {
    const parsed = EXPORT.safeParse(parseJson(await file.text()));
    if (!parsed.success)
      throw new InputError(
        'wrong-shape',
        'expected an array of Slack messages, found something else',
        'give the files of the channel’s folder in the Slack export as they are',
      );
    const names = new Map(
      parsed.data.flatMap(({ user, user_profile: profile }): [string, string][] =>
        user && profile ? [[user, nameOf(profile) ?? user]] : [],
      ),
    );
    const messages = parsed.data.map((message, index) => {
      const { user, username, subtype, text, ts } = message;
      const isSpoken = subtype === null || subtype === undefined || SPOKEN.has(subtype);
      return {
        speaker: isSpoken ? ((user ? (names.get(user) ?? user) : username) ?? null) : null,
        text: plain(text, names),
        at: Number(ts),
        line: index + 1,
      };
    });
    yield* readChat(
      messages.toSorted((a, b) => a.at - b.at),
      file.path,
      'slack',
    );
  },
};

/** Kinds of messages that people write; all others are of the program. */
const SPOKEN: ReadonlySet<string> = new Set(['thread_broadcast', 'me_message', 'file_share']);

const PROFILE = z.object({
  display_name: z.string().nullish(),
  real_name: z.string().nullish(),
  name: z.string().nullish(),
});
const EXPORT = z.array(
  z.object({
    user: z.string().nullish(),
    username: z.string().nullish(),
    user_profile: PROFILE.nullish(),
    subtype: z.string().nullish(),
    text: z.string().default(''),
    ts: z.string(),
  }),
);

function nameOf({ display_name, real_name, name }: z.infer<typeof PROFILE>): string | null {
  return display_name || real_name || name || null;
}

/** Mentions, links and entities as people read them. */
function plain(text: string, names: ReadonlyMap<string, string>): string {
  const read = text
    .replace(
      /<@(\w{1,20})(?:\|([^<>]{0,80}))?>/g,
      (_, id: string, shown?: string) => `@${shown ?? names.get(id) ?? id}`,
    )
    .replace(/<[#!](?:\w{1,20})(?:\|([^<>]{0,80}))?>/g, (_, shown?: string) => shown ?? '')
    .replace(/<([^<>|]{1,2000})(?:\|([^<>]{0,500}))?>/g, (_, link: string, shown?: string) => shown ?? link);
  return decodeEntities(read);
}
