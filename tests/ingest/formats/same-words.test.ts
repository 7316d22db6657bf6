import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/config.js';
import { buildSession } from '../../../src/ingest/build-session.js';
import { chooseReader, READERS } from '../../../src/ingest/formats/readers.js';
import { DEFAULT_INGEST_OPTIONS } from '../../../src/ingest/options.js';
import { memorySource } from '../../../src/ingest/source.js';
import { DEFAULT_OPTIONS } from './conformance.js';

const folder = 'fixtures/formats/same-words';

/** Role and words of every utterance, without the mark-up and the white space that formats differ in. */
async function utterancesOf(name: string): Promise<readonly (readonly [string, string])[]> {
  const encoding = name.startsWith('windows-1252') ? ('windows-1252' as const) : null;
  const source = memorySource(name, readFileSync(`${folder}/${name}`), encoding);
  const chosen = chooseReader(source.head);
  if (!chosen) throw new Error(`no reader for ${name}`);
  for await (const item of chosen.reader.read(source, DEFAULT_OPTIONS)) {
    if (item.kind === 'problem') continue;
    const { session } = buildSession(item.transcript, DEFAULT_INGEST_OPTIONS);
    return session.utterances.map(({ role, spoken }) => [role, spoken.replace(/\s+/g, ' ').trim()]);
  }
  throw new Error(`no transcript in ${name}`);
}

describe('one conversation in every format gives the same utterances', async () => {
  const expected = await utterancesOf('labels.txt');

  test('the conversation is cut as a person would', () => {
    expect(expected).toEqual([
      ['practitioner', 'Good to see you.'],
      ['practitioner', 'How did the week go?'],
      ['client', 'Okay, I guess.'],
      ['client', "I walked past the café on Tuesday and I didn't go in."],
      ['practitioner', 'You walked right past it.'],
      ['practitioner', 'That took some doing.'],
      ['client', 'It did.'],
      ['client', 'I kept hearing say, "one won\'t hurt."'],
      ['client', 'It always hurts.'],
      ['practitioner', 'So part of you still hears that voice, and a bigger part knows where it leads,'],
      ['practitioner', 'is that right?'],
      ['client', 'Yeah. Exactly.'],
      ['practitioner', 'Would it be all right if I told you what some people here have tried on Tuesdays?'],
      ['client', 'Sure.'],
      ['practitioner', 'Some go to the noon group, and some call a friend first.'],
      ['practitioner', "You'd be the best judge of what fits."],
      ['client', 'I could call my sister.'],
      ['client', 'I want to be able to say I made it a whole month.'],
      ['practitioner', 'A whole month matters to you.'],
      ['practitioner', 'What would be different by then?'],
      ['client', "I'd sleep."],
      ['client', "I'd have money for my kid's bike."],
      ['client', "I don't know, maybe I'd like myself a bit."],
      ['practitioner', 'Mm-hmm.'],
      ['client', 'But Fridays are going to be hard; everybody from work goes out.'],
    ]);
  });

  test.each(readdirSync(folder).sort())('%s', async (name) => {
    expect(await utterancesOf(name)).toEqual(expected);
  });

  test('every reader has a file in the folder', async () => {
    const seen = new Set<string>();
    for (const name of readdirSync(folder)) {
      const encoding = name.startsWith('windows-1252') ? ('windows-1252' as const) : null;
      seen.add(chooseReader(memorySource(name, readFileSync(`${folder}/${name}`), encoding).head)?.reader.id ?? '');
    }
    expect([...seen].sort()).toEqual(READERS.map(({ id }) => id).sort());
  });
});

test('the defaults of the configuration are the defaults of ingest', () => {
  const { mergeGapSeconds, pathPattern, identifiers, columns } = DEFAULT_INGEST_OPTIONS;
  expect(DEFAULT_CONFIG.ingest).toMatchObject({ mergeGapSeconds, pathPattern, identifiers, columns });
});
