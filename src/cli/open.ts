import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { platform } from 'node:process';
import { EXIT, UsageError } from '../domain/errors.js';
import { layOutMonth } from '../saved/lay-out-month.js';
import { findMonth } from '../saved/month-folder.js';
import { defineCommand } from './command.js';
import { flagOff, optionalArgument } from './takes.js';

/** `oars open`: the month in a page of this computer's own. */
export const openCommand = defineCommand({
  takes: {
    folder: optionalArgument('[month]', "a month's folder; laid out first when it is not there", '.'),
    browser: flagOff('--no-browser', 'print the address, and let me open it'),
  },
  about:
    'The page is served on 127.0.0.1 alone, to whoever has the address, which works once. It ends with its Stop button, with Ctrl-C, or a quarter of an hour after the last page is gone.',
  examples: ['oars open 2026-05', 'oars open 2026-05 --no-browser'],
  async answer({ folder, browser }, call) {
    const month = await monthAt(folder);
    // Loaded when asked for: nobody else needs a server.
    const { serveMonth } = await import('../open/serve.js');
    const { address, server } = await serveMonth(month, {
      now: call.io.now,
      languageModelKey: call.io.env.OARS_LANGUAGE_MODEL_KEY ?? null,
    });
    const shown = browser && (await (await import('../open/show-in-browser.js')).showInBrowser(address, platform));
    const name = basename(resolve(month));
    if (shown) call.say(`${name} is open in your browser. If no page came, start again with --no-browser.`);
    else call.io.stdout(`${address}\n`);
    if (server === null) return { data: null, text: '', exit: EXIT.done };
    const stop = () => void server.stop();
    call.io.signal.addEventListener('abort', stop, { once: true });
    if (call.io.signal.aborted) stop();
    await server.ended;
    return { data: null, text: `${name} is closed.`, exit: EXIT.done };
  },
});

/** The month's folder at a path; one that is not there, or empty, is laid out. */
async function monthAt(folder: string): Promise<string> {
  if ((await findMonth(folder)) !== null) return folder;
  const names = await readdir(folder).catch((): readonly string[] => []);
  if (names.some((name) => !name.startsWith('.')))
    throw new UsageError(
      'no-month',
      `${folder} is no month's folder: it has no oars.yaml and no folder transcripts.`,
      'Name a month, such as `oars open 2026-05`; one that is not there yet is laid out.',
    );
  await layOutMonth(folder);
  return folder;
}
