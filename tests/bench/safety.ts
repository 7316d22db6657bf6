// How well talk that may concern someone's safety is found: on the lines of tests/safety/places.ts and, with coded
// sessions as arguments (CSV with session_id, turn, role, text), how many of those sessions bear the flag.
// Usage: npm run bench:safety -- [--list] [csv …]      --list prints what was missed, false alarms, and every
// place that was found there
import { safetyTopicOf } from '../../src/safety/find-safety-talk.js';
import { isFound, KNOWN, MENDED_BY, measureSet, UNSEEN } from '../safety/sets.js';
import { readCodedUtterances } from './coded-sessions.js';

const asked = process.argv.slice(2);
const isListed = asked.includes('--list');
const paths = asked.filter((one) => one !== '--list');

for (const set of [KNOWN, ...MENDED_BY, ...UNSEEN]) {
  const { name, places, nearMisses } = set;
  const { recall, precision } = measureSet(set);
  console.log(
    `${name}: ${places.length} places, ${nearMisses.length} near misses, all invented; recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}`,
  );
  if (!isListed) continue;
  for (const line of places) if (!isFound(line)) console.log(`  missed: ${line}`);
  for (const line of nearMisses) if (isFound(line)) console.log(`  false alarm: ${line}`);
}

for (const path of paths) {
  const sessions = readCodedUtterances(path);
  let flagged = 0;
  let places = 0;
  for (const [id, utterances] of sessions) {
    const own = utterances.filter(({ role, text, turn }, at) => {
      const before = utterances[at - 1];
      return safetyTopicOf({ role, spoken: text }, before?.turn === turn ? before.text : '') !== null;
    });
    if (own.length > 0) flagged += 1;
    places += own.length;
    if (isListed) for (const { role, text } of own) console.log(`  ${id} ${role}: ${text}`);
  }
  const share = ((100 * flagged) / sessions.size).toFixed(1);
  console.log(`${path}: ${flagged} of ${sessions.size} sessions flagged (${share} per 100), ${places} places`);
}
