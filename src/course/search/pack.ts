/** Makes, when the course is built, the files that the browser searches in. */
import type { Field, SearchFiles, SearchGroup, Stems } from './document.ts';
import { packPostings, packTerms, type Posting } from './postings.ts';
import { letterOf, meaningfulStemsOf, stemsOf } from './swedish.ts';

/** Characters in a text file, about: one lesson, or some four words of the glossary. */
const fileLength = 1500;

type Postings = Map<string, Posting>;

export function packSearch(groups: readonly SearchGroup[]): SearchFiles {
  const documents = groups.flatMap((group) => group.documents);
  const names: Postings = new Map();
  const texts = new Map<string, Postings>();
  const textsOf = (stem: string) => texts.get(letterOf(stem)) ?? texts.set(letterOf(stem), new Map()).get(letterOf(stem))!;
  const isPhrase = (form: string) => form.includes(' ');
  let section = 0;
  documents.forEach(({ title, forms = [], related = [], sections }, number) => {
    for (const stem of distinct(stemsOf, [title])) add(names, stem, 'title', number);
    for (const stem of distinct(stemsOf, forms.filter((form) => !isPhrase(form)))) add(names, stem, 'forms', number);
    for (const stem of distinct(stemsOf, forms.filter(isPhrase))) add(names, stem, 'phrases', number);
    for (const stem of distinct(meaningfulStemsOf, related)) add(textsOf(stem), stem, 'related', number);
    for (const { heading, text } of sections) {
      for (const stem of distinct(stemsOf, [heading])) add(names, stem, 'heading', section);
      for (const stem of distinct(meaningfulStemsOf, [text])) add(textsOf(stem), stem, 'text', section);
      section++;
    }
  });

  const starts = textStarts(groups);
  return {
    register: {
      groups: groups.map(({ documents: own, ...group }) => ({ ...group, documents: own.map(({ title, end }) => [title, end]) })),
      letters: [...texts.keys()].sort().join(''),
      sections: documents.map(({ sections }) => sections.length),
      texts: starts,
      ...packed(names),
    },
    words: Object.fromEntries([...texts].map(([letter, postings]) => [letter, packed(postings)])),
    texts: starts.map((start, index) => documents.slice(start, starts[index + 1]).map((document) => document.sections)),
  };
}

function distinct(stems: (text: string) => string[], said: readonly string[]): Set<string> {
  return new Set(stems(said.join('\n')));
}

function add(postings: Postings, stem: string, field: Field, number: number): void {
  const posting = postings.get(stem) ?? {};
  postings.set(stem, posting);
  (posting[field] ??= []).push(number);
}

function packed(postings: Postings): Stems {
  const terms = [...postings.keys()].sort();
  return { terms: packTerms(terms), postings: packPostings(terms.map((term) => postings.get(term)!)) };
}

/** The first document of each text file; a file holds documents of one group. */
function textStarts(groups: readonly SearchGroup[]): number[] {
  const starts: number[] = [];
  let number = 0;
  for (const { documents } of groups) {
    let length = Infinity;
    for (const { sections } of documents) {
      const own = sections.reduce((total, section) => total + section.heading.length + section.text.length, 0);
      if (length + own > fileLength) {
        starts.push(number);
        length = 0;
      }
      length += own;
      number++;
    }
  }
  return starts;
}
