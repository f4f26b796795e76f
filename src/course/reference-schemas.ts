/**
 * The contract for what the course leans on: terms, sources, statements, methods and help lines. As in
 * `schemas.ts`, all objects are strict and text is plain.
 */
import { z } from 'zod';
import { arenas, kinds, levels } from './methods/facets.ts';
import { day, id, statementId, text, webAddress } from './schemas.ts';

/** One of the ids of a list of names. */
const oneOf = <Names extends Record<string, string>>(names: Names) => z.enum(Object.keys(names) as [Extract<keyof Names, string>]);

/** `glossary.yaml`: a list of these. */
export const termSchema = z.strictObject({
  id,
  /** The word as it stands in the list, in its base form. */
  term: text,
  /** Other forms and everyday words that mean the same; found by the search. */
  forms: z.array(text).default([]),
  /** One to three sentences. */
  definition: text,
  /** The statements the definition rests on; empty when it is the course's own working definition,
   * and the page then says so. */
  statements: z.array(statementId).default([]),
  /** Ids of terms to read next. */
  see: z.array(id).default([]),
});

/** `sources.yaml`: a list of publications and pages that statements come from. */
export const sourceSchema = z.strictObject({
  /** `rapporten`, or the key in the fact bank: `A-k3`. */
  id: z.string().regex(/^(rapporten|[A-F]-k\d+)$/, 'use rapporten or a key such as A-k3'),
  title: text,
  /** The language of the title, when it is not Swedish: `en`. */
  lang: z.enum(['en', 'de', 'nb']).optional(),
  /** Who publishes it. */
  publisher: text,
  /** The year of publication, when it is known. */
  year: z.number().int().min(1900).max(2100).optional(),
  url: webAddress.optional(),
  /** What a reader should know before leaning on it: a copy, an older page, somebody else's summary. */
  caution: text.optional(),
});

/** `statements/*.yaml`: lists of what the report and the field say, each in the course's own words. */
export const statementSchema = z.strictObject({
  id: statementId,
  /** Who says it, as it completes "Enligt …": `utvärderarna`, `Jämställdhetsmyndigheten`. */
  voice: text,
  /** What is said, no stronger than the source says it. */
  text,
  /** Ids of the sources, the first one first. */
  sources: z.array(z.string()).min(1),
  /** Where in the source: the section's name. */
  place: text.optional(),
  /** `weak` may not carry a claim alone: the source is a copy, an older page or second hand. */
  strength: z.enum(['firm', 'weak']).default('firm'),
});

/** `methods.yaml`: a list of methods, programmes and frameworks that municipalities can choose among. */
export const methodSchema = z.strictObject({
  id,
  name: text,
  /** What kind of thing it is. The lists of ids are in `methods/facets.ts`. */
  kind: oneOf(kinds),
  /** What it is, in two or three sentences. The first one stands alone in the list of methods. */
  summary: text,
  /** Who it is meant for, as it completes "För": `elever på mellanstadiet`. */
  audience: text,
  /** The levels of prevention it belongs to, by the course's own judgement after *Tre preventionsnivåer* in
   * handboken. What serves all prevention, such as a survey, has all three. */
  levels: z.array(oneOf(levels)).min(1),
  /** Where it is used. */
  arenas: z.array(oneOf(arenas)).min(1),
  /** What it asks for, by the course's own judgement after handboken, step 4: better use of what is done
   * already, something ready-made that is brought in, or something new that is tried with researchers.
   * Left out where the sources say too little. */
  ambition: z.enum(['grundlaggande', 'avancerad', 'forskning']).optional(),
  /** Its place on WHO's scale, 1 to 5, by the course's own judgement of what the sources say it does. Left
   * out where they say too little, or where it depends on how it is used. */
  scale: z.literal([1, 2, 3, 4, 5], 'use one of: 1, 2, 3, 4, 5, without quotes, or leave the field out').optional(),
  /** Why it stands there, or why it cannot be placed. */
  scaleWhy: text,
  /** What is known about its effect, and the limits of that knowledge. */
  evidence: text,
  /** What it asks of the municipality: time, training, licence. */
  demands: text,
  /** What the entry rests on; at least one of them firm. */
  statements: z.array(statementId).min(1),
});

/** `support.yaml`: a list of help lines. */
export const supportSchema = z.strictObject({
  id,
  name: text,
  /** As it is read: `020-50 50 50`. */
  number: text,
  /** Who may call, and when and how, when that is known. */
  who: text,
  /** Opening hours, only when the source is firm. */
  hours: text.optional(),
  /** What a caller should know, such as that the number stays in the phone's own list of calls. */
  note: text.optional(),
  /** `emergency` is shown first and apart. */
  kind: z.enum(['emergency', 'support', 'change']),
  statements: z.array(statementId).min(1),
  /** When the entry was last compared with its source. */
  checked: day,
});

export type Term = z.infer<typeof termSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Method = z.infer<typeof methodSchema>;
export type SupportLine = z.infer<typeof supportSchema>;
