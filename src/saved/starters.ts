/** Files in a month's folder that open it when they are double-clicked: one for each kind of computer. */
export const STARTERS = {
  windows: 'open-month.cmd',
  mac: 'open-month.command',
  linux: 'open-month.desktop',
  /** What the one for Linux starts. */
  shell: 'open-month.sh',
} as const;

/** The program that laid the month out: it is tried first, then `oars` wherever this computer finds it. */
export interface Program {
  /** Node itself. */
  readonly node: string;
  readonly cli: string;
}

/** A starter as it is written. */
export interface Starter {
  readonly path: string;
  readonly content: string;
}

/** The starters of a month. They name no month: the folder they lie in is the one they open. */
export function startersFor(program: Program): readonly Starter[] {
  const shell = shellScript(program);
  return [
    { path: STARTERS.windows, content: windowsScript(program) },
    { path: STARTERS.mac, content: shell },
    { path: STARTERS.linux, content: DESKTOP },
    { path: STARTERS.shell, content: shell },
  ];
}

const NOT_FOUND =
  'oars was not found on this computer. Install it (npm install --global oars-fidelity), then open this file again.';

function shellScript({ node, cli }: Program): string {
  return `#!/bin/sh
# Opens this month in your browser. Close this window, or press Stop on the page, when you are done.
cd "$(dirname "$0")" || exit 1
node=${quoted(node)}
cli=${quoted(cli)}
if [ -x "$node" ] && [ -f "$cli" ]; then
  "$node" "$cli" open . "$@"
elif command -v oars >/dev/null 2>&1; then
  oars open . "$@"
else
  echo ${quoted(NOT_FOUND)}
  false
fi
code=$?
if [ "$code" -ne 0 ] && [ -t 0 ]; then
  printf 'Press Enter to close this window. '
  read -r _
fi
exit "$code"
`;
}

/** Each line ends as Windows wants it; a percent sign in a path is written twice. */
function windowsScript({ node, cli }: Program): string {
  const path = (text: string) => `"${text.replaceAll('%', '%%')}"`;
  return [
    '@echo off',
    'rem Opens this month in your browser. Close this window, or press Stop on the page, when you are done.',
    'title oars',
    'cd /d "%~dp0"',
    `if exist ${path(node)} if exist ${path(cli)} goto own`,
    'where oars >nul 2>nul',
    'if errorlevel 1 goto missing',
    'call oars open . %*',
    'goto done',
    ':own',
    `${path(node)} ${path(cli)} open . %*`,
    'goto done',
    ':missing',
    `echo ${NOT_FOUND.replace(/[()]/g, '^$&')}`,
    'pause',
    'exit /b 1',
    ':done',
    'if errorlevel 1 pause',
    '',
  ].join('\r\n');
}

/** A desktop file knows where it lies (%k), and starts the script beside it. */
const DESKTOP = `[Desktop Entry]
Type=Application
Version=1.0
Name=Open this month with oars
Comment=Opens the month of this folder in your browser
Exec=sh -c "exec sh \\"\\$(dirname \\"\\$1\\")/${STARTERS.shell}\\"" sh %k
Terminal=true
`;

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
