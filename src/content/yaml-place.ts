/** Where in a YAML file something stands. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** Steps from the top of a file: a field, a place in a list, or the id of an entry in a list. */
export type Path = readonly (string | number)[];

/** As authors read it: `options[2].feedback`. */
export function nameOfPath(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '') || 'the file';
}

/** @returns the offset of what stands at the path, or of the last step on the way that exists. */
export function offsetAt(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = typeof step === 'number' ? node.items[step] : node.items.find((item) => isMap(item) && item.get('id') === step);
      if (node === undefined) break;
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

/** @returns the line of what stands at the path in a file that can be read. */
export function lineIn(file: string, path: Path): number {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  return lines.linePos(offsetAt(document, path)).line;
}

/** Says on which line of its file a path leads. @param directory the folder that holds `course.yaml`. */
export function onItsLine(directory: string, { path, file, ...rest }: Omit<Problem, 'field'> & { path: Path }): Problem {
  return { ...rest, file: `${file}:${lineIn(join(directory, relative('content', file)), path)}`, field: nameOfPath(path) };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}
