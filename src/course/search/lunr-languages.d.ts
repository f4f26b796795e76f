/** The parts of lunr-languages that are used; it has no types of its own. */
interface SwedishPart {
  stemmer(word: string): string;
  /** @returns undefined for a word without meaning of its own. */
  stopWordFilter(word: string): string | undefined;
}

declare module 'lunr-languages/lunr.stemmer.support.js' {
  export default function addStemmerSupport(lunr: object): void;
}

declare module 'lunr-languages/lunr.sv.js' {
  export default function addSwedish(lunr: object): asserts lunr is { sv: SwedishPart };
}
