import { expect, test } from 'vitest';
import { memorySource } from '../../src/ingest/source.js';
import { explainUnknown } from '../../src/ingest/unknown-format.js';

const SAID = ['so how was it then', 'long and cold mostly', 'and what helped', 'the bus came early'];

test.each([
  [
    'times without speakers',
    SAID.map((said, at) => `00:0${at}:10 ${said}`).join('\n'),
    /times and without speakers/,
    /diarization/,
  ],
  [
    'Whisper',
    SAID.map((said, at) => `[00:00:0${at}.000 --> 00:00:0${at}.900]  ${said}`).join('\n'),
    /Whisper’s text without speakers/,
    /diarization/,
  ],
  ['dashes', SAID.map((said) => `- ${said}`).join('\n'), /begin with a dash/, /in place of each dash/],
  ['an e-mail', `From: a@example.org\nDate: today\nSubject: notes\n\n${SAID.join(' ')}`, /an e-mail/, /attached/],
  ['XML', '<?xml version="1.0"?>\n<notes><note>so</note></notes>', /an XML file/, /export the transcript/],
  ['prose', SAID.join('. '), /no known layout names the speakers/, /begin each turn with its speaker/],
])('%s: the refusal says what was found and what helps', async (_, text, found, remedy) => {
  const error = await explainUnknown(memorySource('a.txt', Buffer.from(text)));
  expect(error.code).toBe('unknown-format');
  expect(error.message).toMatch(found);
  expect(error.hint).toMatch(remedy);
  for (const said of SAID) expect(error.message + error.hint).not.toContain(said);
});
