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

/** Text that somebody will read: never empty, and without markup, which would be shown as it stands. */
export const text = z
  .string()
  .trim()
  .min(1, 'write something here')
  .refine((value) => !/\*\*|<\/?[A-Za-z]|\[[^\]]*\]\([^)]*\)/.test(value), 'is plain text; no markup: take away **, <tags> and [links](address)');

/** Whole minutes for an ordinary reader, reflection included. */
export const minutes = z.number().int().min(1).max(180);

/** A day, `2026-11-22`. Quote it in YAML. */
export const day = z.iso.date('use "YYYY-MM-DD", in quotes, and a day that exists');

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/ });

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
  /** The same for the public edition, where everything is read and nothing is kept. */
  howtoPublic: text,
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

export type CourseData = z.infer<typeof courseSchema>;
export type ModuleData = z.infer<typeof moduleSchema>;
export type LessonData = z.infer<typeof lessonSchema>;
