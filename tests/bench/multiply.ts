/** Copies of the project to build in: as it is, or with a course of many more lessons. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const parts = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export function copyProject(folder: string): void {
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  borrowPackages(folder);
}

/**
 * Copies the project and repeats whole modules, each with an id of its own, until there are as many lessons as wanted.
 * @returns how many lessons the copy has: a few more when the last module takes them past.
 */
export function multiply(folder: string, wanted: number): number {
  copyProject(folder);
  const modules = join(folder, 'content/modules');
  const originals = readdirSync(modules).filter((name) => /^\d/.test(name)).map((name) => ({ name, id: name.replace(/^\d+-/, '') }));

  let lessons = 0;
  for (let place = 0; lessons < wanted; place++) {
    const { name, id } = originals[place % originals.length]!;
    const round = Math.floor(place / originals.length);
    const copy = join(modules, `${String(place + 1).padStart(3, '0')}-${renamed(id, round)}`);
    cpSync(join('content/modules', name), copy, { recursive: true });
    for (const file of readdirSync(copy)) {
      if (file.endsWith('.mdx')) lessons++;
      if (/\.(mdx|yaml)$/.test(file)) writeFileSync(join(copy, file), relinked(readFileSync(join(copy, file), 'utf8'), originals, round));
    }
  }
  for (const { name } of originals) rmSync(join(modules, name), { recursive: true });
  return lessons;
}

/** The first round keeps the ids, which other content may link to. */
function renamed(id: string, round: number): string {
  return round === 0 ? id : `${id}-${round}`;
}

function relinked(text: string, originals: { id: string }[], round: number): string {
  return originals.reduce((done, { id }) => done.replaceAll(`/moduler/${id}/`, `/moduler/${renamed(id, round)}/`), text);
}

/** Every package by a link; what builds keep beside them is not shared. */
function borrowPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
}
