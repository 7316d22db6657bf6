// How well talk that may concern someone's safety is found: on the lines of tests/safety/places.ts and, with coded
// sessions as arguments (CSV with session_id, turn, role, text), how many of those sessions bear the flag.
// Usage: npm run bench:safety -- [--list] [csv …]      --list prints what was missed, false alarms, and every
// place that was found there
import { safetyTopicOf } from '../../src/safety/find-safety-talk.js';
import {
  HELD_OUT_NEAR_MISSES,
  HELD_OUT_PLACES,
  SECOND_NEAR_MISSES,
  SECOND_PLACES,
  THIRD_NEAR_MISSES,
  THIRD_PLACES,
  UNSEEN_NEAR_MISSES,
  UNSEEN_PLACES,
} from '../safety/held-out.js';
import { NEAR_MISSES, PLACES } from '../safety/places.js';
import { readCodedUtterances } from './coded-sessions.js';

const asked = process.argv.slice(2);
const isListed = asked.includes('--list');
const paths = asked.filter((one) => one !== '--list');

const isFound = (line: string) =>
  safetyTopicOf(
    line.startsWith('p: ') ? { role: 'practitioner', spoken: line.slice(3) } : { role: 'client', spoken: line },
    '',
  ) !== null;
const sets = [
  ['known while the cues were written', PLACES, NEAR_MISSES],
  ['held out, mended by since', HELD_OUT_PLACES, HELD_OUT_NEAR_MISSES],
  ['held out, second set, mended by since', SECOND_PLACES, SECOND_NEAR_MISSES],
  ['held out, third set, mended by since', THIRD_PLACES, THIRD_NEAR_MISSES],
  ['written with the third set, never mended by', UNSEEN_PLACES, UNSEEN_NEAR_MISSES],
] as const;
for (const [name, places, nearMisses] of sets) {
  const found = places.filter(isFound).length;
  const alarms = nearMisses.filter(isFound).length;
  console.log(
    `${name}: ${places.length} places, ${nearMisses.length} near misses, all invented; recall ${(found / places.length).toFixed(3)}, precision ${(found / (found + alarms)).toFixed(3)}`,
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
