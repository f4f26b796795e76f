/** Lets a test make an author's mistake in a copy of the course's content, and hear what is said of it. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError, type Problem } from '../../src/content/problem.ts';
import { readContent } from '../../src/content/read.ts';

export const one = 'modules/01-varfor-valdsprevention';
export const two = 'modules/02-valdspyramiden';

/** What an author can do to the copy. Paths begin in `content/`. */
export interface Author {
  /** @throws when the file does not hold the text: the mistake would not be made. */
  replace: (file: string, text: string | RegExp, by: string) => void;
  write: (file: string, text: string | Uint8Array) => void;
  add: (file: string, text: string) => void;
  remove: (file: string) => void;
  rename: (file: string, to: string) => void;
}

/** @returns the error that the content is refused with. @throws when it is accepted. */
export function refusalOf(mistake: (author: Author) => void): ContentError {
  const directory = mkdtempSync(join(tmpdir(), 'content-'));
  const at = (file: string) => join(directory, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  try {
    cpSync('content', directory, { recursive: true });
    mistake({
      replace(file, text, by) {
        const before = read(file);
        const after = before.replace(text, () => by);
        if (after === before) throw new Error(`content/${file} does not hold ${text}`);
        writeFileSync(at(file), after);
      },
      write: (file, text) => writeFileSync(at(file), text),
      add: (file, text) => writeFileSync(at(file), `${read(file)}\n${text}`),
      remove: (file) => rmSync(at(file), { recursive: true }),
      rename: (file, to) => renameSync(at(file), at(to)),
    });
    readContent(directory);
  } catch (error) {
    if (error instanceof ContentError) return error;
    throw error;
  } finally {
    rmSync(directory, { recursive: true });
  }
  throw new Error('The content was accepted with the mistake in it.');
}

/** The only problem that a mistake gives. @throws when it gives several: one mistake is told once. */
export function problemOf(mistake: (author: Author) => void): Problem {
  const { problems, message } = refusalOf(mistake);
  if (problems.length !== 1) throw new Error(message);
  return problems[0]!;
}
