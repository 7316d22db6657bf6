import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { UsageError } from '../../domain/errors.js';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** The server's address, resolved once: every request goes to just this one. */
export interface Address {
  readonly url: URL;
  /** The IP address that is connected to. */
  readonly ip: string;
  readonly remote: boolean;
}

/** True for an address of this machine alone. */
export function isLoopback(ip: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1] ?? ip;
  const family = isIP(mapped);
  return family !== 0 && LOOPBACK.check(mapped, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Where the server is. Throws UsageError for what is no address, for a name that
 * does not resolve, and for any address but loopback unless that was allowed:
 * a name that resolves elsewhere is elsewhere, whatever it is called.
 */
export async function resolveAddress(
  text: string,
  allowRemote: boolean,
  resolve: Resolve = (host) => lookup(host, { all: true }),
): Promise<Address> {
  const url = parse(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host }] : await resolveName(host, resolve);
  const strange = found.find(({ address }) => !isLoopback(address));
  const chosen = strange ?? found[0];
  if (!chosen) throw unreachable(host, null);
  if (strange && !allowRemote) {
    throw new UsageError(
      'language-model-remote',
      `coding.languageModel.url: expected an address of this machine (127.0.0.1, ::1 or localhost), found ${host}${host === chosen.address ? '' : `, which is ${chosen.address}`}.`,
      'Transcripts stay on this machine unless allowRemote: true stands in the configuration; then every page says that words were sent, and where.',
    );
  }
  return { url, ip: chosen.address, remote: strange !== undefined };
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '')
    return url;
  throw new UsageError(
    'language-model-address',
    'coding.languageModel.url: expected an address such as http://127.0.0.1:11434/v1, without a name or a key in it.',
    'A key, where the server asks for one, is taken from the environment: OARS_LANGUAGE_MODEL_KEY.',
  );
}

type Resolve = (host: string) => Promise<readonly { readonly address: string }[]>;

async function resolveName(host: string, resolve: Resolve): ReturnType<Resolve> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw unreachable(host, cause);
  }
}

function unreachable(host: string, cause: unknown): UsageError {
  return new UsageError(
    'language-model-address',
    `coding.languageModel.url: ${host} has no address.`,
    'Check the address, and that the server runs; `oars doctor` says what it finds there.',
    { cause },
  );
}
