import { useEffect, useRef, useState } from 'preact/hooks';
import type { FileRow, FilesView, ProblemRow, ProposalRow, Refused, SessionRow } from '../protocol.js';
import { tell, upload } from './ask.js';
import { count, NotDone, Part, type PartProps, useView, Waiting } from './shared.js';

/** Transcripts in, and what each is taken for. */
export function FilesPart({ say, onSaved, round, onRead }: PartProps & { readonly onRead: () => void }) {
  const { view, refused, reload } = useView<FilesView>('/api/files', round);
  const [over, setOver] = useState(false);
  const [taking, setTaking] = useState<string | null>(null);
  const [notTaken, setNotTaken] = useState<readonly Refused[]>([]);
  const chooser = useRef<HTMLInputElement>(null);

  const take = async (dropped: readonly Dropped[]) => {
    const failed: Refused[] = [];
    let taken = 0;
    for (const [at, { name, file }] of dropped.entries()) {
      setTaking(`Taking ${at + 1} of ${dropped.length} files …`);
      const asked = await upload(name, file);
      if (asked.status === 'answered') taken += 1;
      else failed.push(asked.refused);
    }
    setTaking('Looking what they are …');
    const drafted = await tell('/api/draft');
    if (drafted.status === 'refused') failed.push(drafted.refused);
    setNotTaken(failed);
    await reload();
    setTaking(null);
    say(`${count(taken, 'file')} taken${failed.length > 0 ? `, ${failed.length} not` : ''}.`);
    onSaved();
  };
  // Wherever on the page: a file that misses the frame must not replace the page.
  useEffect(() => {
    const drag = (event: DragEvent) => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = async (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const { dataTransfer } = event;
      if (dataTransfer) void take(await droppedIn(dataTransfer));
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', drag);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', drag);
      document.removeEventListener('drop', drop);
    };
  }, []);
  const save = async (file: string, session: SessionRow, field: string, value: string) => {
    const asked = await tell('/api/session', { file, key: session.key, values: { [field]: value } });
    if (asked.status === 'refused') return asked.refused;
    say('Saved.');
    onSaved();
    return null;
  };

  const settle = async (file: string, roles: ProposalRow['roles']) => {
    const failed: Refused[] = [];
    for (const { speaker, role } of roles) {
      const asked = await tell('/api/role', { file, speaker, role });
      if (asked.status === 'refused') failed.push(asked.refused);
    }
    setNotTaken(failed);
    await reload();
    if (failed.length === 0) say('Saved: who is who.');
    onSaved();
  };

  return (
    <Part
      title="Files"
      lede="Drop anonymised transcripts, or a whole folder of them. A value with a question mark was guessed from the name and is not used until you set it right. Write codes such as p01, not names."
    >
      <div class={`drop${over ? ' drop-over' : ''}`}>
        <p>
          <b>Drop transcripts here</b> or{' '}
          <button type="button" onClick={() => chooser.current?.click()}>
            choose files
          </button>
        </p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Transcripts"
          onChange={(event) => {
            const chosen = [...(event.currentTarget.files ?? [])].map((file) => ({ name: file.name, file }));
            event.currentTarget.value = '';
            void take(chosen);
          }}
        />
        <p class="quiet" role="status">
          {taking ?? 'Text, Word, PDF, captions, tables, JSON: what is not a transcript is named, and nothing is lost.'}
        </p>
      </div>
      <NotDone refused={refused} />
      {notTaken.map((one) => (
        <NotDone key={one.error} refused={one} />
      ))}
      {view === null ? (
        <Waiting refused={refused} />
      ) : view.files.length === 0 ? null : (
        <>
          <p>
            <button type="button" class="primary" onClick={onRead}>
              Read the month
            </button>{' '}
            <span class="quiet">
              {count(view.files.length, 'file')}, {count(view.files.flatMap((one) => one.sessions).length, 'session')}.
              Reading codes every utterance; you can stop it at any time.
            </span>
          </p>
          <Problems problems={view.problems} />
          {view.orphans.map(({ file, key }) => (
            <div class="notice" role="note" key={`${file} ${key}`}>
              <p>
                The table of sessions asks about <bdi>{file}</bdi>, which is not in the folder any more.{' '}
                <button
                  type="button"
                  onClick={async () => {
                    const asked = await tell('/api/row/drop', { file, key });
                    setNotTaken(asked.status === 'refused' ? [asked.refused] : []);
                    await reload();
                    onSaved();
                  }}
                >
                  Take its row out
                </button>
              </p>
            </div>
          ))}
          <FilesTable files={view.files} onSave={save} onRoles={settle} />
        </>
      )}
    </Part>
  );
}

interface FilesTableProps {
  readonly files: readonly FileRow[];
  readonly onSave: (file: string, session: SessionRow, field: string, value: string) => Promise<Refused | null>;
  readonly onRoles: (file: string, roles: ProposalRow['roles']) => Promise<void>;
}

function FilesTable({ files, onSave, onRoles }: FilesTableProps) {
  const open = (row: SessionRow) => [row.practitioner, row.date].some((value) => value.endsWith('?') || value === '');
  // What waits for a word comes first.
  const sorted = files.toSorted((a, b) => Number(b.sessions.some(open)) - Number(a.sessions.some(open)));
  return (
    <>
      <div class="open-file open-file-head" aria-hidden="true">
        {['File', 'Taken for', 'Practitioner', 'Date', 'Change goal'].map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <ul class="open-files" aria-label="Files of the month">
        {sorted.map((file) => (
          <FileRows key={file.path} file={file} onSave={onSave} onRoles={onRoles} />
        ))}
      </ul>
    </>
  );
}

function FileRows({ file, onSave, onRoles }: { readonly file: FileRow } & Pick<FilesTableProps, 'onSave' | 'onRoles'>) {
  if (file.sessions.length === 0)
    return (
      <>
        <li class="open-file">
          <span class="open-name">
            <bdi>{file.path}</bdi>
          </span>
          <span class="open-wide">
            <b>No session was read.</b>
          </span>
        </li>
        <FileProblems problems={file.problems} />
      </>
    );
  return (
    <>
      {file.sessions.map((session) => (
        <li class="open-file" key={session.sessionId}>
          <span class="open-name">
            <bdi>{file.path}</bdi>
            {session.key === null ? null : <span class="quiet"> {session.sessionId}</span>}
          </span>
          <span class="quiet open-taken">
            {file.format ?? 'unknown'}, {count(session.utterances, 'utterance')}
            {session.minutes === null ? '' : `, ${Math.round(session.minutes)} min`}
            {session.status === 'set_aside' ? ' · set aside' : ''}
            {session.speakers === '' ? '' : ` · ${session.speakers}`}
          </span>
          <Field
            file={file.path}
            session={session}
            field="practitioner_id"
            label="Practitioner"
            value={session.practitioner}
            onSave={onSave}
          />
          <Field
            file={file.path}
            session={session}
            field="session_date"
            label="Date"
            value={session.date}
            onSave={onSave}
          />
          <Field
            file={file.path}
            session={session}
            field="target_behaviour"
            label="Change goal"
            value={session.goal}
            onSave={onSave}
          />
        </li>
      ))}
      {file.sessions
        .filter(({ proposals }) => proposals.length > 0)
        .map(({ sessionId, proposals }) => (
          <WhoIsWho
            key={sessionId}
            sessionId={sessionId}
            proposals={proposals}
            onRoles={(roles) => onRoles(file.path, roles)}
          />
        ))}
      <FileProblems problems={file.problems} />
    </>
  );
}

interface FieldProps extends Pick<FilesTableProps, 'onSave'> {
  readonly file: string;
  readonly session: SessionRow;
  readonly field: string;
  readonly label: string;
  readonly value: string;
}

/** A cell of sessions.csv; saved when it is left, or with Enter. */
function Field({ file, session, field, label, value, onSave }: FieldProps) {
  const [kept, setKept] = useState(value);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [now, setNow] = useState(value);
  // What a reading found takes the place of what stood here, but of nothing that is being typed.
  useEffect(() => {
    if (now.trim() === kept) setNow(value);
    setKept(value);
  }, [value]);
  const waits = kept.endsWith('?');
  const keep = async (next: string) => {
    const clean = next.trim();
    if (clean === kept) return;
    const failed = await onSave(file, session, field, clean);
    setRefused(failed);
    if (failed === null) setKept(clean);
  };
  return (
    <span class={waits ? 'open-waits' : undefined}>
      <span class="open-label" aria-hidden="true">
        {label}
      </span>
      <input
        aria-label={`${label} of ${session.sessionId}${waits ? ', waits for your word' : ''}`}
        title={session.because === '' ? undefined : session.because}
        value={now}
        size={10}
        placeholder={field === 'session_date' ? 'YYYY-MM-DD' : ''}
        onInput={(event) => setNow(event.currentTarget.value)}
        onBlur={(event) => void keep(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      {waits && kept !== '?' ? (
        <button
          type="button"
          aria-label={`${label} of ${session.sessionId} is right: ${kept.slice(0, -1)}`}
          onClick={() => {
            setNow(kept.slice(0, -1));
            void keep(kept.slice(0, -1));
          }}
        >
          Right
        </button>
      ) : null}
      {refused === null ? null : (
        <span class="open-wanted" role="alert">
          Not saved: {refused.error} {refused.remedy}
        </span>
      )}
    </span>
  );
}

interface WhoIsWhoProps {
  readonly sessionId: string;
  readonly proposals: readonly ProposalRow[];
  readonly onRoles: (roles: ProposalRow['roles']) => Promise<void>;
}

/** Who may be who where several speak, the likeliest first; a person says which is right. */
function WhoIsWho({ sessionId, proposals, onRoles }: WhoIsWhoProps) {
  return (
    <li class="open-file-problems">
      <details open>
        <summary>Who is who in {sessionId}?</summary>
        <ul>
          {proposals.map((one) => (
            <li key={one.roles.map(({ role }) => role).join()}>
              <span class="quiet">{one.percent}%</span> {one.label}
              {one.isTaken ? ' (as read)' : ''}:{' '}
              <bdi>{one.roles.map(({ speaker, role }) => `${speaker} ${role}`).join(', ')}</bdi>{' '}
              <button type="button" onClick={() => void onRoles(one.roles)}>
                That is right
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function FileProblems({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const shown = problems.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0) return null;
  return (
    <li class="open-file-problems">
      <details open={shown.some(({ severity }) => severity === 'error')}>
        <summary>{count(shown.length, 'remark')}</summary>
        <ul>
          {shown.map((one) => (
            <li key={`${one.where} ${one.message}`}>
              <span class="quiet">{one.where}</span> {one.message}. <b>{one.remedy}</b>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Problems({ problems }: { readonly problems: readonly ProblemRow[] }) {
  const shown = problems.filter(({ severity }) => severity !== 'info');
  if (shown.length === 0) return null;
  return (
    <div class="notice" role="note">
      <ul>
        {shown.map((one) => (
          <li key={`${one.where} ${one.message}`}>
            <span class="quiet">{one.where}</span> {one.message}. <b>{one.remedy}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Dropped {
  readonly name: string;
  readonly file: File;
}

/** Every file of what was dropped, those of folders under the folders' names. */
async function droppedIn(transfer: DataTransfer): Promise<readonly Dropped[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ name: file.name, file }));
  const found: Dropped[] = [];
  // The folder that was dropped is the month's own: its name says nothing of the sessions.
  for (const entry of entries) await collect(entry, '', found, entries.length === 1 && entry.isDirectory);
  return found;
}

async function collect(entry: FileSystemEntry, below: string, found: Dropped[], isRoot = false): Promise<void> {
  if (entry.name.startsWith('.')) return;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    found.push({ name: below + entry.name, file });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    // A reader gives its entries in portions, and none when there are no more.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return;
      for (const one of some) await collect(one, isRoot ? '' : `${below}${entry.name}/`, found);
    }
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
