/** Makes, when the course is built, the files that the browser searches in. */
import { fieldNames, type Field, type SearchDocument, type SearchFiles, type SearchGroup, type Stems } from './document.ts';
import { packPostings, packTerms, type Posting } from './postings.ts';
import { letterOf, meaningfulStemsOf, stemsOf } from './swedish.ts';

/** Characters in a text file, about: one lesson, or some four words of the glossary. */
const fileLength = 1500;

type Postings = Map<string, Posting>;

export function packSearch(groups: readonly SearchGroup[]): SearchFiles {
  const documents = groups.flatMap((group) => group.documents);
  const names: Postings = new Map();
  const texts = new Map<string, Postings>();
  documents.forEach((document, number) => {
    const named = new Set<string>();
    for (const field of fieldNames.filter((one) => one !== 'text')) {
      for (const stem of new Set(stemsOf(textOf(document, field)))) {
        add(names, stem, field, number);
        named.add(stem);
      }
    }
    for (const stem of new Set(meaningfulStemsOf(textOf(document, 'text')))) {
      const letter = letterOf(stem);
      if (!texts.has(letter)) texts.set(letter, new Map());
      if (!named.has(stem)) add(texts.get(letter)!, stem, 'text', number);
    }
  });

  const starts = textStarts(groups);
  return {
    register: {
      groups: groups.map(({ where, base, boost, documents: own }) => ({ where, base, ...(boost && { boost }), documents: own.map(({ title, end }) => [title, end]) })),
      letters: [...texts.keys()].sort().join(''),
      texts: starts,
      ...packed(names),
    },
    words: Object.fromEntries([...texts].map(([letter, postings]) => [letter, packed(postings)])),
    texts: starts.map((start, index) => documents.slice(start, starts[index + 1]).map((document) => document.sections)),
  };
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

function textOf({ title, forms = [], sections }: SearchDocument, field: Field): string {
  const texts = { title: [title], forms, heading: sections.map((section) => section.heading), text: sections.map((section) => section.text) };
  return texts[field].join('\n');
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
