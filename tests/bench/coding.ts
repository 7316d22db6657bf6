import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadCoder } from '../../src/coding/model/file.js';
import { segmentTurn } from '../../src/ingest/segment/segment.js';
import { parseRows } from '../../src/learn/corpora/read-corpora.js';

// Turns a second on one core: features and model alone, beside wink-nlp's full
// pipe and natural's Bayes classifier on the same words in the same run.
//   npm run bench:coding -- [file.csv with transcript_id, interlocutor, utterance_text | folder of such]

// natural's own types do not compile under this project's settings.
const natural: {
  BayesClassifier: new () => {
    addDocument(text: string, label: string): void;
    train(): void;
    classify(text: string): string;
  };
} = createRequire(import.meta.url)('natural');

const path = process.argv[2] ?? 'fixtures/coded';
const files = path.endsWith('.csv')
  ? [path]
  : readdirSync(path)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => join(path, name));
const sessions = new Map<string, { practitioner: boolean; text: string; label: string }[]>();
const seen = new Set<string>();
for (const row of files.flatMap((file) => parseRows(file))) {
  const session = row.transcript_id ?? row.session_id ?? '';
  const turn = `${session}/${row.utterance_id ?? `${row.turn}/${row.utterance}`}`;
  if (seen.has(turn)) continue;
  seen.add(turn);
  const turns = sessions.get(session) ?? [];
  sessions.set(session, turns);
  const practitioner = (row.interlocutor ?? row.role) !== 'client';
  turns.push({
    practitioner,
    text: row.utterance_text ?? row.text ?? '',
    label: row.main_therapist_behaviour ?? row.code ?? '',
  });
}
const all = [...sessions.values()].flat();
const coded = [...sessions.values()].map((turns) => ({
  utterances: turns.flatMap(({ practitioner, text }, turn) =>
    segmentTurn(text).map(({ start, end }) => ({
      turn,
      role: practitioner ? ('practitioner' as const) : ('client' as const),
      spoken: text.slice(start, end),
    })),
  ),
}));

const loading = performance.now();
const coder = loadCoder('src/coding/model/shipped');
const loaded = performance.now() - loading;
const nlp = winkNLP(model);
const bayes = new natural.BayesClassifier();
for (const turn of all.slice(0, 500)) bayes.addDocument(turn.text, turn.label);
bayes.train();

const contenders: readonly (readonly [string, () => void])[] = [
  [
    'oars, features and model',
    () => {
      for (const session of coded) coder.predict(session, { explain: false });
    },
  ],
  [
    'oars, with the words that weighed most',
    () => {
      for (const session of coded) coder.predict(session, { explain: true });
    },
  ],
  [
    'wink-nlp, full pipe',
    () => {
      for (const turn of all) nlp.readDoc(turn.text);
    },
  ],
  [
    'natural, Bayes classifier (a tenth of the turns)',
    () => {
      for (const turn of all.slice(0, all.length / 10)) bayes.classify(turn.text);
    },
  ],
];
const best = contenders.map(([name, work]) => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage();
    work();
    const used = process.cpuUsage(start);
    least = Math.min(least, (used.user + used.system) / 1e6);
  }
  return { name, rate: (name.startsWith('natural') ? all.length / 10 : all.length) / least };
});
const wink = best.find((one) => one.name.startsWith('wink'))?.rate ?? 1;
console.log(`${all.length} turns, ${sessions.size} sessions; best of five, processor time of one core`);
for (const { name, rate } of best) {
  console.log(
    `  ${name.padEnd(48)} ${Math.round(rate).toString().padStart(8)} turns/s   ${(rate / wink).toFixed(2)} × wink-nlp`,
  );
}
console.log(`  model loaded in ${loaded.toFixed(0)} ms`);
