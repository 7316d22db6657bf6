import { parentPort, workerData } from 'node:worker_threads';
import { processUnitCached } from '../cache/cached-unit.js';
import { ResultCache } from '../cache/result-cache.js';
import { openRunContext } from '../open-context.js';
import { encodeOutcome } from '../outcome.js';
import { type FromThread, type LocalThreadData, MOST_WAITING, type ToThread } from './messages.js';

/*
 * A thread's whole life: units come in, outcomes go out. Outcomes of a unit wait
 * here, not in the main thread, once so many are on their way.
 */

const port = parentPort;
if (!port) throw new Error('this file runs as a thread of an audit');

const data: LocalThreadData = workerData;
const context = await openRunContext(
  data.config,
  data.ingest,
  new Map(data.corrections),
  undefined,
  data.answered,
  data.weights,
);
const access = data.cache && { cache: new ResultCache(data.cache.folder), runKey: data.cache.runKey };

send({ kind: 'ready' }, []);

/** By unit: how many more outcomes may be sent, and who waits for more. */
const rooms = new Map<number, { left: number; resume: () => void }>();
let last: Promise<void> = Promise.resolve();

port.on('message', (message: ToThread) => {
  if (message.kind === 'unit') {
    const { id } = message;
    rooms.set(id, { left: MOST_WAITING, resume: () => {} });
    last = last.then(() => work(message).catch((error: unknown) => send({ kind: 'threw', id, error }, [])));
    return;
  }
  const room = rooms.get(message.id);
  if (!room) return;
  room.left += message.outcomes;
  room.resume();
});

async function work({ id, unit }: Extract<ToThread, { kind: 'unit' }>): Promise<void> {
  const room = rooms.get(id);
  let batch: Uint8Array<ArrayBuffer>[] = [];
  for await (const one of processUnitCached(unit, context, access)) {
    // A cached outcome is a view into its entry, which cannot be handed over in part.
    batch.push(one instanceof Uint8Array ? new Uint8Array(one) : encodeOutcome(one));
    if (!room || batch.length < Math.max(1, room.left)) continue;
    room.left -= batch.length;
    sendOutcomes(id, batch, false);
    batch = [];
    while (room.left <= 0) {
      await new Promise<void>((resume) => {
        room.resume = resume;
      });
    }
  }
  rooms.delete(id);
  sendOutcomes(id, batch, true);
}

function sendOutcomes(id: number, outcomes: Uint8Array<ArrayBuffer>[], ended: boolean): void {
  send(
    { kind: 'outcomes', id, outcomes, ended },
    outcomes.map((one) => one.buffer),
  );
}

function send(message: FromThread, transfer: readonly ArrayBuffer[]): void {
  port?.postMessage(message, [...transfer]);
}
