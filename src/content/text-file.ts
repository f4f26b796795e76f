/** Reads a file as text, or says why it cannot be read. */
import { readFileSync } from 'node:fs';
import type { Report } from './problem.ts';

/**
 * @param path where the file is; `name` is what problems call it.
 * @returns the text, or undefined after telling `report` what is wrong.
 */
export function readText(path: string, name: string, report: Report): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    report({ file: name, field: 'the file', message: 'is missing or cannot be read; create it (README, "The tree")' });
    return undefined;
  }
  /** What the decoder puts where it meets bytes that are not UTF-8. */
  const wrong = text.indexOf('\uFFFD');
  if (wrong === -1) return text;
  const before = text.slice(0, wrong).split('\n');
  const [rest] = text.slice(wrong).split('\n');
  report({ file: `${name}:${before.length}`, field: 'the file', value: `${before.at(-1)}${rest}`.trim(), message: 'is not UTF-8; save it as UTF-8' });
  return undefined;
}
