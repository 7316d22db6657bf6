/** Who may import whom. Each rule says why; the picture is in CONTRIBUTING.md. */
const rooms = ['cli', 'config', 'domain', 'ingest', 'instruments', 'eligibility', 'safety', 'coding', 'scoring', 'cohorts', 'statistics', 'tables', 'reports', 'run', 'saved', 'studies', 'learn', 'library', 'month', 'open'];

/** `room` may import only from `allowed` (and from itself). */
function only(room, allowed, comment) {
  const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other));
  return { name: `${room}-imports`, severity: 'error', comment, from: { path: `^src/${room}/` }, to: { path: `^src/(${forbidden.join('|')})/` } };
}

module.exports = {
  forbidden: [
    only('statistics', [], 'pure mathematics: can be checked against R without a transcript'),
    only('domain', [], 'the nouns everyone shares depend on nobody'),
    only('instruments', ['domain'], 'an instrument is data: it reads like its manual'),
    only('ingest', ['domain', 'config'], 'reading a transcript must not depend on what is later made of it'),
    only('eligibility', ['domain', 'ingest', 'instruments'], 'whether a session counts is decided on what was read, before it is scored'),
    only('safety', ['domain'], 'who may be in danger is asked of the words alone, whatever they were coded'),
    only('coding', ['domain', 'instruments', 'safety'], 'a coder sees one session and the codebook'),
    only('scoring', ['domain', 'instruments', 'safety', 'config'], 'numbers come from codes and manuals alone'),
    only('cohorts', ['safety', 'domain', 'instruments', 'statistics', 'scoring', 'config'], 'groups are built from session summaries'),
    only('tables', ['domain', 'instruments'], 'a row is a plain view of results'),
    only('reports', ['safety', 'domain', 'instruments', 'tables', 'config', 'scoring'], 'a report that computes a number is a bug'),
    only('learn', ['safety', 'domain', 'instruments', 'ingest', 'coding', 'scoring', 'cohorts', 'statistics', 'reports', 'config'], 'training uses the same readers and features as coding'),
    only('run', ['safety', 'domain', 'config', 'instruments', 'ingest', 'eligibility', 'coding', 'scoring', 'cohorts', 'tables', 'reports', 'saved'], 'making a run neither asks it questions nor knows the command line'),
    only('saved', ['domain', 'config', 'tables'], 'a run on disk is files and their meaning: it can be read, checked and replaced without a thread, a coder or a transcript'),
    only('studies', ['safety', 'domain', 'config', 'instruments', 'coding', 'scoring', 'cohorts', 'tables', 'reports', 'saved'], 'what is asked of a saved run must be answerable from the saved run: nothing is read or coded again'),
    only('month', ['domain', 'config', 'coding', 'ingest', 'run', 'saved', 'studies'], 'what is done in a month’s folder is done once, for the commands and for the page'),
    only('open', ['safety', 'domain', 'config', 'instruments', 'ingest', 'coding', 'cohorts', 'scoring', 'tables', 'reports', 'run', 'saved', 'studies', 'month'], 'the page of a month asks the same functions as the commands'),
    only('library', ['safety', 'config', 'domain', 'ingest', 'eligibility', 'instruments', 'coding', 'scoring', 'cohorts', 'statistics', 'run', 'saved', 'studies'], 'what scripts import never knows the command line'),
    only('config', ['domain', 'instruments'], 'options are data'),
    {
      name: 'parts-know-no-reader', severity: 'error', comment: 'a reader is one file and one line in readers.ts; what two readers share is a part', from: { path: '^src/ingest/formats/parts/' },
      to: { path: '^src/ingest/formats/(readers|choose)' },
    },
    { name: 'no-circular', severity: 'error', comment: 'a cycle is two files that are one idea', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', comment: 'a file nobody imports is dead', from: { orphan: true, path: '^src', pathNot: ['^src/(cli|index)\\.ts$', 'thread\\.ts$', '\\.d\\.ts$', '/client/'] }, to: {} },
    {
      name: 'file-system-at-the-edges', severity: 'error', comment: 'everything between the edges is pure, so it can be tested and run anywhere',
      from: { path: '^src', pathNot: '^src/(ingest/(discover|decode|source|learnt)|run/|saved/|studies/|month/|open/|config/(load|nearest-path)|coding/model/file|learn/|cli/|cli\\.ts|reports/(html/assets|wording/load-wording))' },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'network-in-three-places', severity: 'error', comment: 'transcripts never leave the machine unless the user starts a queue or a language model; an open month is served to this machine alone',
      from: { path: '^src', pathNot: '^src/(run/queue|coding/language-model/(server|address)|open/(serve|once)\\.ts$)' },
      to: { path: '(^(node:)?(net|http|https|tls|dgram|http2)$)|(^node_modules/(bullmq|ioredis)/)' },
    },
    {
      name: 'a-server-in-one-place', severity: 'error', comment: 'a month is served on this machine’s own address, to whoever has its key, by one command that is asked to',
      from: { path: '^src', pathNot: '^src/open/' }, to: { path: '^node_modules/(hono|@hono)/' },
    },
    {
      name: 'open-is-loaded-when-asked-for', severity: 'error', comment: 'who never opens a month never loads a server', from: { path: '^src', pathNot: '^src/(open/|cli/open\\.ts$)' }, to: { path: '^src/open/' },
    },
    {
      name: 'no-dev-dependencies', severity: 'error', comment: 'a user installs dependencies only', from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
