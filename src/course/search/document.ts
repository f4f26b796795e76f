/** What can be found, and the files that are fetched to find it. */

export interface SearchDocument {
  /** What comes after its group's base in the address: `tre-nivaer/`. */
  end: string;
  title: string;
  /** Other words for the same thing. */
  forms?: string[];
  /** Words that its text does not use, for what it speaks of. */
  related?: string[];
  sections: SearchSection[];
}

/** A stretch of a page, with the heading it stands under. */
export interface SearchSection {
  /** Empty before the first heading: the page's summary. */
  heading: string;
  /** The heading's id on the page, when it can be linked to. */
  anchor?: string;
  text: string;
}

/** Documents that are found at the same kind of place. */
export interface SearchGroup {
  /** Where that is, as shown with a hit: "Avsnitt i modul 2, Våldspyramiden". */
  where: string;
  /** The beginning of their addresses, without the folder the course is hosted under. */
  base: string;
  /** How much its documents count beside others; 1 when left out. */
  weight?: number;
  /** How many times more they count when their names hold the whole of a query; 1 when left out. */
  boost?: number;
  documents: SearchDocument[];
}

/**
 * The parts of a document that are searched, with their weight in ranking. A title's weight is shared by
 * its words. Forms of several words are phrases: one word of a phrase says less.
 */
export const fields = { text: 0.4, related: 1.2, title: 12, forms: 8, phrases: 4, heading: 5 } as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** Stems and where they stand, as `packTerms` and `packPostings` write them. */
export interface Stems { terms: string; postings: string }

/**
 * What is fetched before the first search: every document by name, and the words of titles, forms and
 * headings. Documents are numbered through all groups, and sections through all documents: texts and
 * headings are found by section, the rest by document.
 */
export interface Register extends Stems {
  groups: { where: string; base: string; weight?: number; boost?: number; /** Title and end of address. */ documents: [string, string][] }[];
  /** The letters for which there is a file with the stems of texts. */
  letters: string;
  /** How many sections each document has. */
  sections: number[];
  /** The number of the first document of each text file. */
  texts: number[];
}

/** A text file: the sections of some documents, in their order. */
export type TextFile = SearchSection[][];

/** Everything that can be fetched. */
export interface SearchFiles {
  register: Register;
  /** Stems of the texts, by first letter. */
  words: Record<string, Stems>;
  texts: TextFile[];
}
