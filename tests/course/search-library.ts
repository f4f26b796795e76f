import type { SearchFiles, SearchGroup } from '../../src/course/search/document.ts';
import { Library } from '../../src/course/search/library.ts';
import { packSearch } from '../../src/course/search/pack.ts';

/** A library whose files are made here, as they would come over the network. `fetched` lists their names. */
export function libraryOf(groups: SearchGroup[]): { library: Library; fetched: string[] } {
  const files: SearchFiles = packSearch(groups);
  const fetched: string[] = [];
  const library = new Library(async (name) => {
    fetched.push(name);
    const [kind, which] = name.split('/') as [string, string];
    const file = kind === 'register' ? files.register : kind === 'ord' ? files.words[which] : files.texts[Number(which)];
    return JSON.parse(JSON.stringify(file)) as unknown;
  });
  return { library, fetched };
}
