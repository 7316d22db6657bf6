import { InputError } from '../../../../domain/errors.js';
import { type Attributes, walkXml } from '../xml/walk-xml.js';
import type { ChatMessage } from './read-chat.js';

/** A conversation with one contact. */
export interface SmsThread {
  readonly contact: string;
  readonly messages: readonly ChatMessage[];
}

/** Threads of an SMS backup (`SMS Backup & Restore`), each in the order of its times. */
export function parseSms(xml: string): readonly SmsThread[] {
  const threads = new Map<
    string,
    { contact: string; messages: { speaker: string; text: string; at: number; line: number }[] }
  >();
  let count = 0;
  let mms: { attributes: Attributes; text: string } | null = null;
  const add = (attributes: Attributes, body: string, isOwn: boolean): void => {
    const { address = '', contact_name: name = '' } = attributes;
    const contact = name === '' || name === '(Unknown)' || name === 'null' ? address : name;
    const key = address.replace(/[^\d~+\p{L}]/gu, '') || contact;
    const thread = threads.get(key) ?? { contact, messages: [] };
    threads.set(key, thread);
    const text = body === 'null' ? '' : body;
    thread.messages.push({ speaker: isOwn ? 'Me' : contact, text, at: Number(attributes.date) / 1000, line: count });
  };
  walkXml(
    xml,
    {},
    {
      open(name, attributes) {
        if (name === 'sms') {
          count++;
          add(attributes, attributes.body ?? '', isSent(attributes.type));
        } else if (name === 'mms') {
          count++;
          mms = { attributes, text: '' };
        } else if (name === 'part' && mms && attributes.ct === 'text/plain') mms.text += attributes.text ?? '';
      },
      close(name) {
        if (name !== 'mms' || !mms) return;
        add(mms.attributes, mms.text, isSent(mms.attributes.msg_box));
        mms = null;
      },
    },
    (line) =>
      new InputError(
        'broken-xml',
        'expected an SMS backup that is well-formed XML, found a fault',
        'make the backup again; the file may be cut off',
        { line },
      ),
  );
  return [...threads.values()].map(({ contact, messages }) => ({
    contact,
    messages: messages
      .map((one) => ({ ...one, at: Number.isFinite(one.at) ? one.at : null }))
      .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0)),
  }));
}

/** 1 is received; 2 sent, 4 to 6 on their way. */
function isSent(type: string | undefined): boolean {
  return type !== '1';
}
