import type { OnProgress } from '../run/progress.js';
import type { Call } from './command.js';

/** A line on stderr that says how far a run is. */
interface ProgressLine {
  readonly update: OnProgress;
  /** Questions to a language model. */
  readonly asked: (done: number, of: number) => void;
  readonly stop: () => void;
}

/** Shows how far a run is, on stderr: one redrawn line on a terminal, a line now and then in a log. */
export function startProgress({ io, quiet, json }: Call): ProgressLine {
  if (quiet || json) return { update: () => {}, asked: () => {}, stop: () => {} };
  const started = io.now().getTime();
  const every = io.interactive ? 100 : 10_000;
  let shown = started;
  let drawn = false;
  const show = (line: (seconds: number) => string): void => {
    const now = io.now().getTime();
    if (now - shown < every) return;
    shown = now;
    const text = line((now - started) / 1000);
    io.stderr(io.interactive ? `\r\x1b[K${text}` : `${text}\n`);
    drawn = io.interactive;
  };
  const timeLeft = (seconds: number, done: number, of: number): string =>
    done > 0 ? `, about ${spell((seconds / done) * (of - done))} left` : '';
  return {
    update: ({ filesDone, files, sessionsDone, sessionsFailed }) =>
      show((seconds) => {
        const rate = sessionsDone / seconds;
        return (
          `${filesDone} of ${files} files, ${sessionsDone} sessions` +
          `${sessionsFailed > 0 ? `, ${sessionsFailed} failed` : ''}` +
          `, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${timeLeft(seconds, filesDone, files)}`
        );
      }),
    asked: (done, of) =>
      show((seconds) => `${done} of ${of} questions to the language model${timeLeft(seconds, done, of)}`),
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
