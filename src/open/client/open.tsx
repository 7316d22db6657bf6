import { options, render } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JobState, Overview } from '../protocol.js';
import { ask, PAGE, tell } from './ask.js';
import { CodingPart } from './coding.js';
import { FilesPart } from './files.js';
import { FirstPart } from './first.js';
import { ReviewPart } from './review.js';
import { count, NotDone, RunLink } from './shared.js';
import { SheetsPart } from './sheets.js';
import { SignPart } from './sign.js';

/** The page of an open month. */
// A key pressed quickly after another must find the state that the first one left.
options.debounceRendering = (draw) => draw();

const PARTS = [
  ['files', 'Files'],
  ['first', 'First'],
  ['review', 'Review'],
  ['coding', 'Double coding'],
  ['sheets', 'Sheets'],
  ['sign', 'Sign-off'],
] as const;
type PartName = (typeof PARTS)[number][0];

/** An open page is asked after as long as it lives: the server ends when no page asks any more. */
const HERE_MS = 30_000;
const PROGRESS_MS = 500;
const COUNTS_MS = 400;
const QUEUE_MS = 1000;

function App() {
  const [part, setPart] = useState<PartName>(partInAddress());
  const [overview, setOverview] = useState<Overview | null>(null);
  const [job, setJob] = useState<JobState | null>(null);
  const [gone, setGone] = useState(false);
  const [stopped, setStopped] = useState(false);
  const [said, setSaid] = useState('');
  const [who, setWho] = useState(sessionStorage.getItem('oars who') ?? '');
  const [wanted, setWanted] = useState(false);
  const [round, setRound] = useState(0);
  const field = useRef<HTMLInputElement>(null);

  const reload = useCallback(async () => {
    const asked = await ask<Overview>('/api/overview');
    if (asked.status === 'answered') {
      setOverview(asked.value);
      setJob(asked.value.job);
    } else setGone(true);
  }, []);
  const look = useCallback(async () => {
    const asked = await ask<{ readonly job: JobState | null }>('/api/here');
    setGone(asked.status === 'refused');
    if (asked.status === 'answered') setJob(asked.value.job);
  }, []);
  useEffect(() => {
    void reload();
    const timer = setInterval(look, HERE_MS);
    const turn = () => {
      setPart(partInAddress());
      void reload();
    };
    window.addEventListener('hashchange', turn);
    return () => {
      clearInterval(timer);
      window.removeEventListener('hashchange', turn);
    };
  }, []);
  // A queue that was not yet put together is asked for again.
  const waits = overview !== null && overview.run !== null && overview.left.queue === null;
  useEffect(() => {
    if (!waits) return;
    const timer = setInterval(() => void reload(), QUEUE_MS);
    return () => clearInterval(timer);
  }, [waits]);
  const running = job?.status === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(look, PROGRESS_MS);
    return () => clearInterval(timer);
  }, [running]);
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running) {
      void reload();
      setRound((one) => one + 1);
      setSaid(job?.status === 'done' ? 'The month was read.' : '');
    }
    wasRunning.current = running;
  }, [running]);
  useEffect(() => document.getElementById('part-title')?.focus({ preventScroll: true }), [part]);

  const read = async () => {
    const asked = await tell<JobState>('/api/audit');
    if (asked.status === 'answered') setJob(asked.value);
    else setGone(true);
  };
  const keepWho = (name: string) => {
    setWho(name);
    setWanted(false);
    sessionStorage.setItem('oars who', name);
  };
  const askWho = () => {
    setWanted(true);
    field.current?.focus();
  };
  // Counts may wait a moment: whoever decides one after the other is not held up by them.
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const onSaved = () => {
    clearTimeout(later.current);
    later.current = setTimeout(() => void reload(), COUNTS_MS);
  };
  if (stopped) return <Stopped />;
  const run = overview?.run ?? null;
  const props = { who: who.trim(), askWho, onSaved, say: setSaid, round };
  return (
    <>
      <header class="masthead open-head">
        <p class="kicker">oars · {overview?.folder ?? ''}</p>
        <h1>{overview?.month ?? 'The month'}</h1>
        <div class="open-who">
          <label for="who">Your initials</label>
          <input
            id="who"
            ref={field}
            value={who}
            autocomplete="off"
            maxLength={60}
            aria-describedby={wanted ? 'who-why' : undefined}
            onInput={(event) => keepWho(event.currentTarget.value)}
          />
          {wanted ? (
            <p id="who-why" class="open-wanted" role="alert">
              Say who you are first: every decision bears its maker’s initials.
            </p>
          ) : null}
        </div>
      </header>
      {gone ? (
        <div class="notice notice-strong" role="alert">
          <p>
            <b>oars is not running any more.</b> Everything that was shown as saved is in the folder. Start oars again
            to go on; this page can be closed.
          </p>
        </div>
      ) : null}
      <nav class="bar open-parts" aria-label="Parts of the month">
        <ul>
          {PARTS.map(([id, name]) => {
            const left = overview === null ? 0 : leftIn(id, overview);
            return (
              <li key={id}>
                <a href={`#${id}`} aria-current={part === id ? 'page' : undefined}>
                  {name}
                  {left === 0 ? null : (
                    <>
                      {' '}
                      <span class="open-left">
                        {left}
                        <span class="hidden-visually"> left</span>
                      </span>
                    </>
                  )}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <main id="main">
        <ReadState overview={overview} job={job} onRead={read} onStop={() => void tell('/api/audit/stop').then(look)} />
        <p class="hidden-visually" role="status">
          {said}
        </p>
        {part === 'files' ? <FilesPart {...props} onRead={read} /> : null}
        {part !== 'files' && overview !== null && run === null ? (
          <section class="part" aria-labelledby="part-title">
            <h2 id="part-title" tabIndex={-1}>
              Nothing is read yet
            </h2>
            <p class="hint">
              Begin with <a href="#files">Files</a>: drop transcripts, then read the month.
            </p>
          </section>
        ) : null}
        {run !== null && part === 'first' ? <FirstPart {...props} /> : null}
        {run !== null && part === 'review' ? <ReviewPart {...props} /> : null}
        {run !== null && part === 'coding' ? <CodingPart {...props} /> : null}
        {run !== null && part === 'sheets' ? <SheetsPart {...props} /> : null}
        {run !== null && part === 'sign' ? <SignPart {...props} /> : null}
      </main>
      <footer class="foot">
        <p>
          Everything here is saved in the folder at once, and nowhere else; nothing leaves this computer. Each step is
          also a command: docs/monthly-audit.md.
        </p>
        <p>
          <button
            type="button"
            onClick={async () => {
              await tell('/api/stop');
              setStopped(true);
            }}
          >
            Stop oars
          </button>{' '}
          <span class="quiet">Or close the page: oars ends by itself a quarter of an hour later.</span>
        </p>
        <p>Made by oars {PAGE.version}.</p>
      </footer>
    </>
  );
}

/** Whether the numbers are of today, and how far a reading is. */
function ReadState({ overview, job, onRead, onStop }: ReadStateProps) {
  if (job?.status === 'running')
    return (
      <div class="notice" role="status">
        <p>
          <b>Reading the month:</b> {job.filesDone} of {job.files} files, {count(job.sessionsDone, 'session')}
          {job.sessionsFailed > 0 ? `, ${job.sessionsFailed} failed` : ''}.{' '}
          <button type="button" onClick={onStop}>
            Stop reading
          </button>
        </p>
        <progress aria-label="Files read" max={Math.max(1, job.files)} value={job.filesDone} />
      </div>
    );
  if (overview === null) return null;
  const { run } = overview;
  return (
    <>
      {job?.status === 'failed' ? <NotDone refused={job.refused} /> : null}
      {job?.status === 'stopped' || (job?.status === 'done' && job.said.length > 0) ? (
        <div class="notice" role="note">
          {job.said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ) : null}
      {run === null ? null : (
        <p class="open-state">
          {count(run.sessions, 'session')} measured, {run.setAside} set aside, read {dayAndTime(run.finished)}.{' '}
          <RunLink path="report/index.html">Dashboard</RunLink>
          {run.changed.length > 0 ? (
            <>
              {' '}
              · <b>Changed since: {run.changed.join(', ')}.</b>{' '}
              <button type="button" class="primary" onClick={onRead}>
                Bring the numbers up to date
              </button>
            </>
          ) : null}
        </p>
      )}
    </>
  );
}

interface ReadStateProps {
  readonly overview: Overview | null;
  readonly job: JobState | null;
  readonly onRead: () => void;
  readonly onStop: () => void;
}

function Stopped() {
  return (
    <main id="main">
      <header class="masthead">
        <h1>oars has stopped</h1>
        <p class="lede" role="status">
          Everything that was shown as saved is in the folder. You can close this page.
        </p>
      </header>
    </main>
  );
}

function leftIn(part: PartName, { left, coding, run }: Overview): number {
  if (run === null) return 0;
  if (part === 'files') return left.values;
  if (part === 'first') return (left.queue?.safety ?? 0) + left.roles + left.setAside;
  if (part === 'review') return (left.queue?.safety ?? 0) + (left.queue?.quote ?? 0);
  if (part === 'coding') return coding.atWork.length;
  return 0;
}

function partInAddress(): PartName {
  const asked = location.hash.slice(1);
  return PARTS.find(([id]) => id === asked)?.[0] ?? 'files';
}

function dayAndTime(iso: string): string {
  return `on ${iso.slice(0, 10)} at ${new Date(iso).toTimeString().slice(0, 5)}`;
}

const place = document.getElementById('app');
if (place) {
  place.replaceChildren();
  render(<App />, place);
}
