import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { missingRules } from './missing-rules.js';

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

/** What a test sees of the browser: pages written into a folder and opened from there, as a user would. */
export interface Bench {
  /** Writes a page of a run and gives its address. */
  write(path: string, html: string): string;
  open(address: string, options?: PageOptions): Promise<Page>;
  readonly folder: string;
}

interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  /** A server of the test's own that the page may ask; by default none. */
  readonly server?: string;
}

/**
 * Tests in a real browser; skipped by name where there is none (set CHROMIUM to
 * its path). A page that logs an error, asks for anything but itself or lacks styles fails the test.
 */
export function describeInBrowser(name: string, tests: (bench: Bench) => void): void {
  describe.skipIf(CHROMIUM === undefined)(`${name} (needs Chromium)`, () => {
    let browser: Browser;
    const folder = mkdtempSync(join(tmpdir(), 'oars-pages-'));
    beforeAll(async () => {
      browser = await chromium.launch({
        ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests({
      folder,
      write(path, html) {
        const target = join(folder, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, html);
        return pathToFileURL(target).href;
      },
      async open(address, { width = 1280, height = 900, dark = false, reducedMotion = true, server } = {}) {
        const context = await browser.newContext({
          viewport: { width, height },
          colorScheme: dark ? 'dark' : 'light',
          reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
          acceptDownloads: true,
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => {
          throw error;
        });
        page.on('console', (message) => {
          // That a server refused or has gone is the browser's word; what the page says of it is asserted where it is tried.
          const isRefusal = server !== undefined && message.text().startsWith('Failed to load resource');
          if (message.type() === 'error' && !isRefusal) throw new Error(message.text());
        });
        page.on('request', (request) => {
          const isOwn = server !== undefined && request.url().startsWith(`${server}/`);
          if (!isOwn && !/^(file|blob|data):/.test(request.url()))
            throw new Error(`the page asked for ${request.url()}`);
        });
        await page.goto(address);
        expect(await missingRules(page)).toEqual([]);
        return page;
      },
    });
  });
}
