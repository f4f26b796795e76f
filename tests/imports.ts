/** Who imports what in `src`, read from the text of the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Import {
  /** The importing file, from the project's root. */
  from: string;
  /** What it names: a file from the project's root, or a package, `#edition/…` and `node:…` as written. */
  to: string;
  /** Only types are taken, so that nothing of it reaches the browser. */
  typesOnly: boolean;
}

export const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(ts|svelte|astro|mjs)$/.test(file));

const statement = /(?:^|\n|;)\s*(?:import|export)\s+(?:(type)\s+)?(?:([^'";]*?)\s+from\s+)?['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsIn(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const resolved = (name: string) => (name.startsWith('.') ? join(dirname(file), name.replace(/\?.*$/, '')) : name);
  return [
    ...[...source.matchAll(statement)].map(([, type, names, name]) => ({ from: file, to: resolved(name!), typesOnly: type !== undefined || isTypes(names) })),
    ...[...source.matchAll(dynamic)].map(([, name]) => ({ from: file, to: resolved(name!), typesOnly: false })),
  ];
}

/** `{ type A, type B }`, but not `{ type A, b }` nor a default. */
function isTypes(names: string | undefined): boolean {
  const [, list] = /^\{([\s\S]*)\}$/.exec(names ?? '') ?? [];
  return list !== undefined && list.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '));
}

export const imports: Import[] = files.flatMap(importsIn);

/** What begins in the browser: components, and what a page's `<script>` imports. */
export const browserFiles = files.flatMap((file) => {
  if (/\.svelte(\.ts)?$/.test(file)) return file;
  const scripts = file.endsWith('.astro') ? [...readFileSync(file, 'utf8').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!) : [];
  return scripts.flatMap((code) => [...code.matchAll(statement)].map(([, , , name]) => join(dirname(file), name!)));
});

/** Every file and package that reaches the browser with a file: its imports, theirs, and so on. */
export function reachedFrom(file: string): string[] {
  const reached = new Set<string>();
  const follow = (one: string) => {
    for (const { to, typesOnly } of files.includes(one) ? importsIn(one) : []) {
      if (typesOnly || reached.has(to)) continue;
      reached.add(to);
      follow(to);
    }
  };
  follow(file);
  return [...reached];
}
