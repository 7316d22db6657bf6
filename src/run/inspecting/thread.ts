import { parentPort, workerData } from 'node:worker_threads';
import { inspectFile } from '../../ingest/inspect.js';
import { judgeBy } from './judge.js';
import type { FromInspectThread, InspectData, ToInspectThread } from './messages.js';

/* A thread's whole life: files come in one by one, reports go out. */

const port = parentPort;
if (!port) throw new Error('this file runs as a thread of whoever looks at files');

const { ingest, judgedBy }: InspectData = workerData;
const judge = judgedBy && judgeBy(judgedBy);

port.on('message', (file: ToInspectThread) => {
  inspectFile(file, ingest, judge, () => send({ kind: 'sign' })).then(
    (report) => send({ kind: 'report', report }),
    (error: unknown) => send({ kind: 'threw', error }),
  );
});

function send(message: FromInspectThread): void {
  port?.postMessage(message);
}
