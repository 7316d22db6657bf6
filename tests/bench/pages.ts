// Session pages a second on one core: npm run bench:pages [sessions]
import { renderSessionPageBytes } from '../../src/reports/html/pages/session.js';
import { CONTEXT } from '../support/context.js';
import { makeConversation, makeResult } from '../support/make-results.js';

const count = Number(process.argv[2] ?? 1000);
const results = Array.from({ length: count }, (_, at) =>
  makeResult({ id: `s${at}`, said: makeConversation(at, (at % 10) / 10, 45), secondsPerWord: 0.5 }),
);
const utterances = results.reduce((sum, result) => sum + result.coded.assignments.length, 0);
renderSessionPageBytes(results[0] ?? makeResult({ id: 's', said: [] }), CONTEXT);
const start = performance.now();
const before = process.cpuUsage();
let bytes = 0;
for (const result of results) bytes += renderSessionPageBytes(result, CONTEXT).length;
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(before);
const cpuSeconds = (used.user + used.system) / 1e6;
console.log(
  JSON.stringify({
    pages: count,
    utterancesPerPage: Math.round(utterances / count),
    kilobytesPerPage: Math.round(bytes / count / 1024),
    pagesPerSecond: Math.round(count / seconds),
    // On a busy machine the clock also counts the others' work.
    pagesPerCpuSecond: Math.round(count / cpuSeconds),
  }),
);
