import type { OnProgress } from '../run/progress.js';
import type { Call } from './command.js';

/** Shows how far a run is, on stderr: one redrawn line on a terminal, a line now and then in a log. */
export function startProgress({ io, quiet, json }: Call): { readonly update: OnProgress; readonly stop: () => void } {
  if (quiet || json) return { update: () => {}, stop: () => {} };
  const started = io.now().getTime();
  const every = io.interactive ? 100 : 10_000;
  let shown = started;
  let drawn = false;
  return {
    update: ({ filesDone, files, sessionsDone, sessionsFailed }) => {
      const now = io.now().getTime();
      if (now - shown < every) return;
      shown = now;
      const seconds = (now - started) / 1000;
      const rate = sessionsDone / seconds;
      const left = filesDone > 0 ? (seconds / filesDone) * (files - filesDone) : null;
      const line =
        `${filesDone} of ${files} files, ${sessionsDone} sessions` +
        `${sessionsFailed > 0 ? `, ${sessionsFailed} failed` : ''}` +
        `, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left === null ? '' : `, about ${spell(left)} left`}`;
      io.stderr(io.interactive ? `\r\x1b[K${line}` : `${line}\n`);
      drawn = io.interactive;
    },
    stop: () => {
      if (drawn) io.stderr('\r\x1b[K');
    },
  };
}

function spell(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
