import { InputError } from '../../../domain/errors.js';
import { readChat } from '../parts/chat/read-chat.js';
import type { TranscriptReader } from '../reader.js';

/** Text messages as SMS Backup & Restore saves them in XML: a session a contact. */
export const smsReader: TranscriptReader = {
  id: 'sms',
  label: 'SMS backup',
  version: 1,
  surest: 0.95,
  accepts(head) {
    return /<smses[\s>]/.test(head.text?.slice(0, 8000) ?? '')
      ? { accepted: true, certainty: 0.95, because: 'its root element is smses' }
      : { accepted: false, because: 'its root element is not smses' };
  },
  async *read(file) {
    // The XML parser is loaded when a file needs it.
    const { parseSms } = await import('../parts/chat/parse-sms.js');
    const threads = parseSms(await file.text());
    if (threads.length === 0)
      throw new InputError('no-messages', 'expected text messages, found none', 'make the backup again', { line: 1 });
    for (const [at, { messages }] of threads.entries())
      yield* readChat(messages, file.path, 'sms', threads.length > 1 ? String(at + 1) : null);
  },
};
