/**
 * The contract for what authors write about the course itself; every file under `content/` that is
 * not an exercise or a workshop plan is read through one of these schemas. All objects are strict:
 * a field that is not named here is an error, so a misspelt name is found at the door.
 *
 * Text is Swedish and plain, without markup. A blank line in a longer text begins a new paragraph.
 */
import { z } from 'zod';

/** Lower case a–z, digits and hyphens: what a file, an option or a scene is called. It never changes
 * once published, since saved answers and links are kept under it. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower case a–z, digits and single hyphens');

/** The id of a statement in `content/statements/`: `VV-016` from the report, `A2.5` from the fact bank. */
export const statementId = z.string().regex(/^(VV-\d{3}|[A-F]\d\.\d+)$/, 'use an id such as VV-016 or A2.5');

/** Text that somebody will read: never empty. */
export const text = z.string().trim().min(1, 'write something here');

/** Whole minutes for an ordinary reader, reflection included. */
export const minutes = z.number().int().min(1).max(180);

/** A day, `2026-11-22`. Quote it in YAML. */
export const day = z.iso.date('use "YYYY-MM-DD", in quotes, and a day that exists');

const webAddress = z.url({ protocol: /^https?$/ });

/** `course.yaml`: what the course is, who publishes it, and the order of its parts. */
export const courseSchema = z.strictObject({
  /** The name of the course, as on the start page. */
  title: text,
  /** One sentence under the title. */
  lead: text,
  /** Who it is for: a paragraph. */
  audience: text,
  /** What a participant can do afterwards; each completes "Efter kursen kan du …". */
  outcomes: z.array(text).min(1),
  /** How to take the course: alone, in a team, in which order. Paragraphs. */
  howto: text,
  /** The parts, in order. Modules name their part; their order is that of their folders. */
  parts: z
    .array(
      z.strictObject({
        id,
        /** "Grunden": shown after "Del 1". */
        title: text,
        /** What the part gives, in one or two sentences. */
        summary: text,
        /** Titles of modules that are planned and not yet written. Shown as such, without links. */
        coming: z.array(text).default([]),
      }),
    )
    .min(1),
  /** Where the public edition is found; canonical addresses and *Dela* begin with it. The variable
   * PUBLIC_URL overrides it when building. An address under `.example` counts as not yet published. */
  publicAddress: webAddress,
  /** Where the full course is found, for the public edition's link back; left out, there is none. */
  fullAddress: webAddress.optional(),
  /** Where *Lämna sidan snabbt* leads: a page that says nothing about why one came. */
  quickExit: z.strictObject({ url: webAddress }),
  /** Who answers for this installation. Without it the pages say that nobody is named. */
  publisher: z
    .strictObject({
      name: text,
      email: z.email(),
      /** Phone as it is to be read, when there is one. */
      phone: text.optional(),
    })
    .optional(),
  /** Data for the accessibility statement (lag 2018:1937 om tillgänglighet till digital offentlig service). */
  accessibility: z.strictObject({
    /** The date of the assessment that the statement rests on. */
    assessed: day,
    /** How it was assessed, and by whom. */
    method: text,
    /** `full`, `partial` or `none`: conformance with the law's requirements. */
    conformance: z.enum(['full', 'partial', 'none']),
    /** What is not accessible, why, and what one can do instead. */
    shortcomings: z.array(text).default([]),
    /** The authority to which a visitor can turn. */
    supervisor: z.strictObject({ name: text, url: webAddress }),
  }),
});

/** `modules/NN-id/module.yaml`. The folder's number is the module's place, the rest its id. */
export const moduleSchema = z.strictObject({
  title: text,
  /** The id of a part in `course.yaml`. */
  part: id,
  /** One or two sentences for the start page and the outline. */
  summary: text,
  /** Why the module matters to the reader's work: the opening paragraphs of the module page. */
  intro: text,
  /** A drawing for the module page: an SVG file in the folder. Decorative, so it says nothing the text
   * does not. */
  drawing: z.string().regex(/^[a-z0-9-]+\.svg$/, 'name an SVG file in the folder, such as fikarum.svg').optional(),
  /** What the reader can do afterwards; each completes "Efter modulen kan du …". Questions name one. */
  objectives: z.array(z.strictObject({ id, text })).min(3).max(4),
  /** What of violence is described and how one can skip it. Leave out when nothing is described. */
  contentNote: text.optional(),
});

/** The front matter of `modules/NN-id/N-id.mdx`. */
export const lessonSchema = z.strictObject({
  title: text,
  /** The lesson's one idea, in a sentence. */
  summary: text,
  /** Reading time without the exercises: their own minutes are added. */
  minutes,
  /** As in the module, when this lesson needs its own. */
  contentNote: text.optional(),
});

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

/** `methods.yaml`: a list of methods and programmes that municipalities can choose among. */
export const methodSchema = z.strictObject({
  id,
  name: text,
  /** What it is, in two or three sentences. */
  summary: text,
  /** Who it is meant for. */
  audience: text,
  /** The level of prevention (handboken, *Tre preventionsnivåer*). */
  level: z.enum(['universell', 'selektiv', 'indikerad']),
  /** Where it is used: skola, idrott, fritid … */
  arenas: z.array(text).min(1),
  /** What is known about its effect, and the limits of that knowledge. */
  evidence: text,
  /** What it asks of the municipality: time, training, licence. */
  demands: text,
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

export type CourseData = z.infer<typeof courseSchema>;
export type ModuleData = z.infer<typeof moduleSchema>;
export type LessonData = z.infer<typeof lessonSchema>;
export type Term = z.infer<typeof termSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Method = z.infer<typeof methodSchema>;
export type SupportLine = z.infer<typeof supportSchema>;
