/** What methods are sorted by. Every list is closed, so that a filter finds all there is; its ids stand in addresses. */

/** Levels of prevention (handboken, *Tre preventionsnivåer*). */
export const levels = { universell: 'Universell', selektiv: 'Selektiv', indikerad: 'Indikerad' } as const;

/** Where a method is used. */
export const arenas = {
  grundskola: 'Grundskola',
  gymnasium: 'Gymnasium',
  fritid: 'Fritid för unga',
  forening: 'Idrott och föreningar',
  'barn-och-unga': 'Där barn och unga finns',
  vard: 'Vård och hälsa',
  jourer: 'Jourer',
  arbetsplats: 'Arbetsplatser',
  'offentliga-platser': 'Offentliga platser',
  'hela-kommunen': 'Hela kommunen',
  'flera-kommuner': 'Flera kommuner eller länet',
  ingen: 'Ingen särskild plats',
} as const;

/** How much a method asks for (handboken, steg 4). */
export const ambitions = { grundlaggande: 'Grundläggande', avancerad: 'Avancerad', forskning: 'Forskning', obedomd: 'Inte bedömd' } as const;

/** WHO's Gender Responsive Assessment Scale. */
export const scales = { 1: '1. Könsojämlik', 2: '2. Könsblind', 3: '3. Könsmedveten', 4: '4. Könsspecifik', 5: '5. Genusförändrande', obedomd: 'Inte bedömd' } as const;

/** What kind of thing it is. */
export const kinds = {
  program: 'Program',
  material: 'Material',
  arbetssatt: 'Arbetssätt',
  utbildning: 'Utbildning',
  kartlaggning: 'Kartläggning',
  verktyg: 'Verktyg',
  arbetsmodell: 'Arbetsmodell',
  samverkan: 'Samverkansform',
  ramverk: 'Ramverk',
} as const;

/** The lists by the name they have in an address, in the order they are shown. */
export const facets = { niva: levels, arena: arenas, ambition: ambitions, skala: scales, slag: kinds } as const satisfies Record<string, Record<string, string>>;
export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];
