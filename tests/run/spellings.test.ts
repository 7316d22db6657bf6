import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { audit, readTranscripts } from '../../src/index.js';
import { scratchFolder } from '../support/folder.js';

const TALK = Array.from(
  { length: 6 },
  (_, n) =>
    `Peer supporter: What would help you this week, part ${n}?\nPeer: A walk, I think, and a call to my sister.\n`,
).join('');

test('a cohort that is typed in two ways is a warning of the audit', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'in'));
  for (const name of ['a', 'b', 'c'])
    writeFileSync(join(folder, 'in', `${name}.txt`), TALK.replaceAll('walk', `walk ${name}`));
  writeFileSync(
    join(folder, 'in', 'sessions.csv'),
    'file,practitioner_id,cohort\na.txt,ana,Coaching\nb.txt,ben,coaching\nc.txt,cyn,control\n',
  );
  const { run } = await audit(join(folder, 'in'), {
    out: join(folder, 'out'),
    config: { reports: { pages: false } },
    cache: null,
  });
  const found = run.problems.filter(({ code }) => code === 'spelled-otherwise');
  expect(found.map(({ severity, message }) => [severity, message])).toEqual([
    ['warning', 'expected one spelling of each cohort, found "Coaching" and "coaching", which count as different'],
  ]);
});

test('a folder of the library that is a link is read; a link inside it is said, not passed over', async () => {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'store', 'more'), { recursive: true });
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'store', 'a.txt'), TALK);
  writeFileSync(join(folder, 'elsewhere', 'b.txt'), TALK);
  symlinkSync(join(folder, 'store'), join(folder, 'link'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'store', 'more', 'inner'));
  const read = [];
  for await (const one of readTranscripts(join(folder, 'link'))) {
    read.push(one.status === 'session' ? one.session.id : `${one.source.path}: ${one.problems[0]?.code}`);
  }
  expect(read).toEqual(['more/inner: link-to-folder', 'a']);
});
