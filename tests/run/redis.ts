import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** True where a real redis-server is installed. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface Redis {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A redis-server of its own on a free port, which forgets everything when it stops; `more` are options of its own. */
export async function startRedis(folder: string, more: readonly string[] = []): Promise<Redis> {
  const port = await freePort();
  let server: ChildProcess | null = null;
  const redis: Redis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const place = ['--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder];
      server = spawn('redis-server', [...place, ...more], { stdio: 'ignore' });
      for (let tries = 0; tries < 100; tries++) {
        const answer = spawnSync('redis-cli', ['-p', String(port), 'ping']).stdout?.toString() ?? '';
        // One that wants a password first is there too.
        if (/PONG|NOAUTH/.test(answer)) return;
        await wait(50);
      }
      throw new Error('redis-server did not start');
    },
    async stop() {
      const running = server;
      if (!running) return;
      server = null;
      const gone = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGKILL');
      await gone;
    },
  };
  await redis.start();
  return redis;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
