import { parseSalt } from '../parts/cha/salt.js';
import { headLines } from '../parts/head-lines.js';
import { readCues } from '../parts/read-cues.js';
import type { TranscriptReader } from '../reader.js';

/** SALT's transcripts of language samples: `$ Clinician, Patient` above, a letter before each utterance. */
export const saltReader: TranscriptReader = {
  id: 'salt',
  label: 'SALT',
  version: 1,
  surest: 0.93,
  accepts(head) {
    const lines = headLines(head);
    const people = lines.slice(0, 40).some((line) => /^\$\s*\p{L}[^,]{0,40},\s*\p{L}/u.test(line));
    const facts = lines.slice(0, 60).some((line) => /^\+\s*\p{L}|^-\s*\d{1,3}:\d{2}/u.test(line));
    return people && facts && lines.filter((line) => /^[A-Z]\s+\S/.test(line)).length >= 2
      ? { accepted: true, certainty: 0.93, because: 'begins with the speakers of a SALT transcript' }
      : { accepted: false, because: 'without the line of speakers that SALT begins with' };
  },
  async *read(file, options) {
    const { cues, statedRoles } = parseSalt(await file.text());
    yield* readCues(file, 'salt', cues, statedRoles, options);
  },
};
