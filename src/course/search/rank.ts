/** How much a word of a query says for each document. */
import { fieldNames, fields } from './document.ts';
import type { Opened } from './open.ts';
import { sameWord, type Candidates } from './words.ts';

/** What a word says for one document. */
export interface Match {
  /** 0 to 1: nearly 1 for a title of this word alone. */
  strength: number;
  /** Whether the word itself is in the title. */
  titled: boolean;
  /** Whether the word itself, and not one made from it, is the title's or a form's. */
  named: boolean;
  /** The sections it stands in. */
  sections: Set<number>;
  stems: Set<string>;
}

/** A word of a query, looked up. */
export interface Found {
  /** The fewer documents have it, the more it counts. */
  rarity: number;
  /** By the documents' numbers. */
  matches: Map<number, Match>;
}

/** What a section without a heading, the summary, counts for. */
const summaryWeight = 1;
/** The weight at which a word has half its full strength: so that no single word decides. */
const half = 7;

export function lookUp(candidates: Candidates, opened: Opened): Found {
  const matches = new Map<number, Match>();
  let itself = new Set<number>();
  for (const [term, certainty] of candidates) {
    for (const [number, { weight, inTitle, inForms, sections }] of standingsOf(term, opened)) {
      const match = matches.get(number) ?? { strength: 0, titled: false, named: false, sections: new Set(), stems: new Set() };
      matches.set(number, match);
      match.strength = Math.max(match.strength, certainty * (weight / (weight + half)));
      match.titled ||= inTitle && certainty >= sameWord;
      match.named ||= (inTitle || inForms) && certainty > sameWord;
      for (const section of sections) match.sections.add(section);
      match.stems.add(term);
      if (certainty >= sameWord) itself.add(number);
    }
  }
  if (itself.size === 0) itself = new Set(matches.keys());
  return { rarity: Math.sqrt(Math.log(1 + opened.documents.length / itself.size)), matches };
}

interface Standing { weight: number; inTitle: boolean; inForms: boolean; texts: number; sections: number[] }

/** Where a stem stands, by document. Every further section with it adds less than the one before. */
function standingsOf(term: string, { documents, owners, terms }: Opened): Map<number, Standing> {
  const standings = new Map<number, Standing>();
  for (const posting of terms.get(term)!) {
    for (const field of fieldNames) {
      for (const place of posting[field] ?? []) {
        const bySection = field === 'text' || field === 'heading';
        const number = bySection ? owners[place]! : place;
        const standing = standings.get(number) ?? { weight: 0, inTitle: false, inForms: false, texts: 0, sections: [] };
        standings.set(number, standing);
        if (bySection) standing.sections.push(place);
        standing.inTitle ||= field === 'title';
        standing.inForms ||= field === 'forms';
        if (field === 'title') standing.weight += fields.title / Math.sqrt(documents[number]!.length);
        else if (field !== 'text') standing.weight += fields[field];
        else standing.weight += owners[place - 1] !== number ? summaryWeight : fields.text / Math.sqrt(++standing.texts);
      }
    }
  }
  return standings;
}
