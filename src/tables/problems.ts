import type { Problem } from '../domain/problem.js';
import { defineTable } from './table.js';

/** Trouble with inputs: what, where, and what to do. */
export const PROBLEMS = defineTable<Problem>()({
  name: 'problems',
  title: 'Problems',
  row: 'one problem with one input',
  primaryKey: [],
  columns: [
    { name: 'source_path', type: 'text', description: 'File, relative to the input folder.', of: (p) => p.source.path },
    {
      name: 'source_part',
      type: 'text',
      description: 'Which session of a file that holds many.',
      of: (p) => p.source.part,
    },
    {
      name: 'line',
      type: 'integer',
      description: 'Line, row, cue or paragraph in the file, from 1.',
      of: (p) => p.line,
    },
    { name: 'session_id', type: 'id', description: 'Session, where one came of it.', of: (p) => p.sessionId },
    { name: 'utterance_id', type: 'id', description: 'Utterance, where one is to blame.', of: (p) => p.utteranceId },
    {
      name: 'severity',
      filled: true,
      type: 'enum',
      values: ['error', 'warning', 'info'],
      description: 'error: the session is not in the results; warning: it is, with care.',
      of: (p) => p.severity,
    },
    { name: 'code', filled: true, type: 'id', description: 'Kind of problem.', of: (p) => p.code },
    { name: 'message', type: 'text', description: 'What was expected and what was found.', of: (p) => p.message },
    { name: 'remedy', type: 'text', description: 'What to do.', of: (p) => p.remedy },
  ],
});
