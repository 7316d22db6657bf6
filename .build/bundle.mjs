// Puts the program into chunks: loading a few large files takes half as long as loading six hundred small ones.
import { writeFileSync } from 'node:fs';
import { join, posix, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** What is started by name: the command, the library, the threads. */
const ENTRIES = {
  cli: 'src/cli.ts',
  index: 'src/index.ts',
  'run/executors/thread': 'src/run/executors/thread.ts',
  'run/inspecting/thread': 'src/run/inspecting/thread.ts',
  'ingest/formats/parts/pdf/thread': 'src/ingest/formats/parts/pdf/thread.ts',
};

/** Left to the user's installation: the queue, which is optional, and PDF.js, which lies beside as it is published. */
const EXTERNAL = ['bullmq', 'ioredis', 'pdfjs-dist'];

/** Writes dist/**.js; returns the folders of the packages that are in it. */
export async function bundleProgram() {
  const bundle = await rolldown({
    input: ENTRIES,
    platform: 'node',
    external: (id) => EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`)),
    logLevel: 'warn',
    plugins: [laidOut, whereModulesWere, noProgramsOfTheirOwn],
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  });
  const { output } = await bundle.write({
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: groupsOf(TOGETHER) },
  });
  await bundle.close();
  const chunks = output.filter(({ type }) => type === 'chunk');
  for (const { fileName, code } of chunks) writeFileSync(join('dist', fileName), inAscii(code));
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  return [...new Set(modules.flatMap(packageOf))].toSorted();
}

/**
 * What takes long to make and is always the same is made here: of a module named *.built.ts, whose exports are functions
 * without arguments, the program holds what each gives, as JSON.
 */
export const laidOut = {
  name: 'laid-out',
  load: {
    filter: { id: /\.built\.ts$/ },
    async handler(id) {
      const made = await runSource(id);
      const parts = Object.entries(made).map(([name, make]) => {
        // Between backquotes, where the quotes that JSON is full of need no escape.
        const data = JSON.stringify(make()).replaceAll(/[\\`$]/g, '\\$&');
        return `export function ${name}() {\n\treturn JSON.parse(\`${data}\`);\n}\n`;
      });
      return { code: parts.join('\n'), moduleType: 'js' };
    },
  },
};

/**
 * commander can start another program for a command, and loads for that what Node has for processes and sockets. oars has
 * no such command.
 */
const noProgramsOfTheirOwn = {
  name: 'no-programs-of-their-own',
  transform: {
    filter: { id: /node_modules\/commander\/lib\/command\.js$/ },
    handler(code) {
      const asked = "require('node:child_process')";
      if (!code.includes(asked)) throw new Error(`commander asks for processes in another way than ${asked}`);
      return { code: code.replace(asked, 'null'), map: null };
    },
  },
};

/**
 * One letter beyond Latin-1 and V8 keeps and reads a whole chunk with two bytes a letter: they are written as escapes. What
 * stands in `String.raw` is patterns, which know the same escapes.
 */
function inAscii(code) {
  return code.replaceAll(/(\\*)([^\0-\x7f])/g, (_, slashes, letter) => {
    const written = `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
    // A letter that was escaped already needs no second slash.
    return slashes.length % 2 === 1 ? slashes.slice(1) + written : slashes + written;
  });
}

/** What is loaded together, by the module that loads it, in the order in which they claim what they share. */
const TOGETHER = [
  ['start', 'src/cli.ts'],
  ['library', 'src/index.ts'],
  ['thread', 'src/run/executors/thread.ts'],
  ['audit', 'src/run/audit.ts'],
  ['command', 'src/cli/audit.ts'],
];

/**
 * A chunk for all that each of these loads as it starts: a file of its own costs a third of a millisecond, and by itself
 * the bundler makes a hundred of an audit.
 */
function groupsOf(together) {
  const starts = new Set(Object.values(ENTRIES).map((entry) => resolve(entry)));
  const claimed = new Map();
  const claim = (modules) => {
    for (const [name, entry] of together) {
      const left = [resolve(entry)];
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        if (claimed.has(next)) continue;
        claimed.set(next, name);
        left.push(...(modules.getModuleInfo(next)?.importedIds ?? []));
      }
    }
  };
  return together.map(([name], at) => ({
    debugName: name,
    priority: together.length - at,
    name(id, modules) {
      if (claimed.size === 0) claim(modules);
      // What starts by being loaded stays in its own file.
      return claimed.get(id) === name && !starts.has(id) ? name : null;
    },
  }));
}

/** Runs a module of the source, with what it imports, and returns its exports. */
export async function runSource(input) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    plugins: [whereModulesAre],
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}

function packageOf(module) {
  const [, folder] = /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module) ?? [];
  return folder === undefined ? [] : [folder];
}

/** What is run while oars is built finds the data beside it in src/. */
const whereModulesAre = {
  name: 'where-modules-are',
  transform(code, id) {
    if (!code.includes('import.meta.url')) return null;
    return { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null };
  },
};

/**
 * A module finds the data beside it by its own address. In a chunk that address is another, so that it is told where it
 * would lie if each module were a file of dist/.
 */
const whereModulesWere = {
  name: 'where-modules-were',
  transform(code, id) {
    const place = id.startsWith(resolve('src') + sep) ? id.slice(resolve('src').length + 1) : null;
    if (place === null || !code.includes('import.meta.url')) return null;
    const built = place.replaceAll(sep, '/').replace(/\.tsx?$/, '.js');
    return { code: code.replaceAll('import.meta.url', `__moduleAt(${JSON.stringify(built)})`), map: null };
  },
  renderChunk(code, chunk) {
    if (!code.includes('__moduleAt(')) return null;
    return code.replaceAll(/__moduleAt\(["']([^"']+)["']\)/g, (_, place) => {
      const from = posix.relative(posix.dirname(chunk.fileName), place);
      return `new URL(${JSON.stringify(from.startsWith('.') ? from : `./${from}`)}, import.meta.url).href`;
    });
  },
};
