import { InputError } from '../../../domain/errors.js';
import { readChat } from '../parts/chat/read-chat.js';
import { chatLines, findChatLayout, readTextChat } from '../parts/chat/text-layouts.js';
import { headLines, splitLines } from '../parts/head-lines.js';
import type { TranscriptReader } from '../reader.js';

/** A chat saved as text: WhatsApp of both phones, Zoom's chat, Signal, Discord. */
export const chatReader: TranscriptReader = {
  id: 'chat',
  label: 'Chat as text',
  version: 2,
  surest: 0.92,
  accepts(head) {
    if (head.text === null) return { accepted: false, because: 'not text' };
    const found = findChatLayout(chatLines(headLines(head)));
    if (!found) return { accepted: false, because: 'lines do not begin with the time and sender of a message' };
    const { layout, starts } = found;
    return { accepted: true, certainty: 0.92, because: `${starts} messages as in ${layout.name}` };
  },
  async *read(file) {
    const lines = chatLines(splitLines(await file.text()));
    const found = findChatLayout(lines);
    if (!found)
      throw new InputError(
        'no-messages',
        'expected messages with a time and a sender, found none',
        'export the chat again as text',
        { line: 1 },
      );
    yield* readChat(readTextChat(lines, found.layout).messages, file.path, 'chat');
  },
};
