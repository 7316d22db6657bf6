import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import { type AuditOptions, audit } from '../../src/run/audit.js';

/** A folder of its own, removed when the test file ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oars-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const PATTERN = '{site}/{practitioner_id}/{session_date}_{session_id}';

/** An audit of made-up sessions, with the configuration their folder names ask for. */
export function auditSessions(input: string, out: string, options: Partial<AuditOptions> = {}) {
  const config = { ...DEFAULT_CONFIG, ingest: { ...DEFAULT_CONFIG.ingest, pathPattern: PATTERN } };
  return audit([input], { out, config, now: () => new Date(0), ...options });
}
