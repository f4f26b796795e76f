/** What of the course can be found, and where it stands. */
import type { Content, Exercise, Lesson, Module } from '../content/index.ts';
import { arenas as arenaNames } from '../course/methods/facets.ts';
import type { Method } from '../course/reference-schemas.ts';
import type { SearchDocument, SearchGroup, SearchSection } from '../course/search/document.ts';
import { glossaryOf } from './glossary.ts';

/** @returns lessons first: the texts that have most words are found and stored by the lowest numbers. */
export function searchGroups(content: Content): SearchGroup[] {
  return [
    ...content.modules.map((module) => ({ where: `Avsnitt i ${nameOf(module)}`, base: `/moduler/${module.id}/`, documents: module.lessons.map(lessonDocument) })),
    ...content.modules.map((module) => ({ where: `Övning i ${nameOf(module)}`, base: `/moduler/${module.id}/`, documents: module.lessons.flatMap((lesson) => lesson.exercises.map((exercise) => exerciseDocument(exercise, lesson.id))) })),
    { where: 'Modul', base: '/moduler/', documents: content.modules.map(moduleDocument) },
    ...glossaryOf(content.terms).map(({ path, terms }) => ({ where: 'Ordlistan', base: `${path}#`, documents: terms.map(({ id, term, forms, definition }) => ({ end: id, title: term, forms, sections: [{ heading: '', text: definition }] })) })),
    { where: 'Metodbanken', base: '/metoder/', documents: content.methods.map(methodDocument) },
    { where: 'Sida i kursen', base: '/', boost: 4, documents: [supportPage(content)] },
    { where: 'Sida i kursen', base: '/', documents: pages(content) },
  ];
}

const nameOf = (module: Module) => `modul ${module.number}, ${module.title}`;
const lastOf = (id: string) => id.split('/')[1]!;

function lessonDocument(lesson: Lesson): SearchDocument {
  const sections = [{ heading: '', text: lesson.summary }, ...lessonSections(lesson)];
  return { end: `${lastOf(lesson.id)}/`, title: lesson.title, sections: sections.filter(({ heading, text }) => heading || text) };
}

/** A lesson's sections, those with a heading with the id it has on the page. */
export function lessonSections({ sections }: Pick<Lesson, 'sections'>): SearchSection[] {
  const used = new Map<string, number>();
  return sections.map(({ heading, text }) => (heading ? { heading, anchor: headingId(heading, used), text } : { heading, text }));
}

/** The id that Astro gives a heading; `used` counts those before it on the page. */
function headingId(heading: string, used: Map<string, number>): string {
  const id = heading.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
  const before = used.get(id);
  used.set(id, (before ?? 0) + 1);
  return before ? `${id}-${before}` : id;
}

/** What the exercise asks; not its answers. */
function exerciseDocument(exercise: Exercise, lesson: string): SearchDocument {
  const asked = [
    'situation' in exercise ? exercise.situation : undefined,
    'intro' in exercise ? exercise.intro : exercise.question,
    ...('prompts' in exercise ? exercise.prompts.map((prompt) => prompt.question) : []),
    ...('fields' in exercise ? exercise.fields.map((field) => field.label) : []),
  ];
  return { end: `${lastOf(lesson)}/#${lastOf(exercise.id)}`, title: exercise.title, sections: [{ heading: '', text: asked.filter(Boolean).join(' ').replace(/\s+/g, ' ') }] };
}

function moduleDocument({ id, title, summary, intro, objectives }: Module): SearchDocument {
  const can = objectives.map((objective) => objective.text).join('; ');
  return { end: `${id}/`, title, sections: [{ heading: '', text: `${summary} ${intro.replace(/\s+/g, ' ')} Efter modulen kan du ${can}.` }] };
}

function methodDocument({ id, name, summary, audience, arenas, evidence }: Method): SearchDocument {
  return { end: `${id}/`, title: name, forms: arenas.map((arena) => arenaNames[arena]), sections: [{ heading: '', text: [summary, `För ${audience}.`, evidence].join(' ') }] };
}

/** Comes first for the words of someone who needs help now. */
function supportPage({ support }: Content): SearchDocument {
  return {
    end: 'stod/',
    title: 'Stöd och trygghet',
    forms: ['hjälp', 'hjälplinje', 'jourtelefon', 'telefonnummer', 'någon att prata med', 'sluta slå', 'rädd', 'orolig', 'utsatt', 'akut', 'anmäla', '112', '114 14', '11414', 'polis', 'ringa', 'ring', 'stödlinje', 'jour', 'kvinnojour', 'mansjour', 'tjejjour'],
    sections: [
      ...support.map(({ name, number, who, hours }) => ({ heading: name, text: [number, who, hours].filter(Boolean).join(' ') })),
      { heading: 'Lämna sidan snabbt', text: 'Den röda länken på varje sida tömmer sidan direkt. Sidorna finns kvar i webbläsarens historik.' },
    ],
  };
}

function pages({ course }: Content): SearchDocument[] {
  const page = (end: string, title: string, text: string, forms: string[] = []): SearchDocument => ({ end, title, forms, sections: [{ heading: '', text }] });
  return [
    page('', course.title, [course.lead, course.audience, course.howto].join(' ').replace(/\s+/g, ' '), ['startsidan']),
    page('moduler/', 'Moduler', 'Kursens tre delar och alla moduler i ordning.', ['innehåll', 'översikt']),
    page('ordlista/', 'Ordlista', 'Fältets ord, förklarade med källa.', ['begrepp', 'definitioner', 'ordbok']),
    page('metoder/', 'Metodbank', 'Metoder, program och ramverk som kommuner kan välja bland, med vad man vet om dem.', ['metoder', 'program']),
    page('kallor/', 'Källor', 'Det som kursen bygger på: rapporten, handboken och annat från fältet.', ['referenser', 'litteratur', 'rapporten']),
    page('om/', 'Om kursen', 'Vem som står bakom kursen, hur den är gjord och hur dina uppgifter hanteras.', ['personuppgifter', 'kakor', 'kontakt', 'integritet']),
    page('tillganglighet/', 'Tillgänglighet', 'Hur tillgänglig kursen är, och hur du säger till om något brister.', ['tillgänglighetsredogörelse', 'skärmläsare']),
  ];
}
