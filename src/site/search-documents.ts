/** What of the course can be found, and where it stands. */
import type { Content, Exercise, Lesson, Module } from '../content/index.ts';
import { headingId } from '../content/lesson-anchors.ts';
import { arenas as arenaNames } from '../course/methods/facets.ts';
import type { Method, Term } from '../course/reference-schemas.ts';
import type { SearchDocument, SearchGroup, SearchSection } from '../course/search/document.ts';
import { glossaryOf } from './glossary.ts';
import { pageDocument } from './page-documents.ts';

/** @returns lessons first: the texts that have most words are found and stored by the lowest numbers. */
export function searchGroups(content: Content): SearchGroup[] {
  return [
    ...content.modules.flatMap((module) => {
      const place = { where: `Avsnitt i ${nameOf(module)}`, base: `/moduler/${module.id}/` };
      return [
        { ...place, documents: module.lessons.filter((lesson) => !isTest(lesson)).map((lesson) => lessonDocument(lesson, content.terms)) },
        { ...place, weight: 0.4, documents: module.lessons.filter(isTest).map((lesson) => lessonDocument(lesson, content.terms)) },
      ];
    }),
    { where: 'Modul', base: '/moduler/', weight: 0.6, documents: content.modules.map(moduleDocument) },
    ...glossaryOf(content.terms).map(({ path, terms }) => ({ where: 'Ordlistan', base: `${path}#`, weight: 0.7, documents: terms.map(({ id, term, forms, definition }) => ({ end: id, title: term, forms, sections: [{ heading: '', text: definition }] })) })),
    { where: 'Metodbanken', base: '/metoder/', documents: content.methods.map((method) => methodDocument(method, content.terms)) },
    { where: 'Sida i kursen', base: '/', boost: 4, documents: [supportPage(content)] },
    { where: 'Sida i kursen', base: '/', documents: pages(content) },
  ];
}

const nameOf = (module: Module) => `modul ${module.number}, ${module.title}`;
const isTest = ({ exercises }: Lesson) => exercises.some(({ type }) => type === 'quiz');
const lastOf = (id: string) => id.split('/')[1]!;

/** With its exercises, and the everyday words of the terms it explains. */
function lessonDocument(lesson: Lesson, terms: readonly Term[]): SearchDocument {
  const sections = [{ heading: '', text: lesson.summary }, ...lessonSections(lesson), ...lesson.exercises.map(exerciseSection)];
  const explained = new Set(lesson.tags.flatMap(({ tag, id }) => (tag === 'Term' ? id : [])));
  const related = terms.flatMap(({ id, term, forms }) => (explained.has(id) ? [term, ...forms] : []));
  return { end: `${lastOf(lesson.id)}/`, title: lesson.title, related, sections: sections.filter(({ heading, text }) => heading || text) };
}

/** A lesson's sections, those with a heading with the id it has on the page. */
export function lessonSections({ sections }: Pick<Lesson, 'sections'>): SearchSection[] {
  const used = new Map<string, number>();
  return sections.map(({ heading, text }) => (heading ? { heading, anchor: headingId(heading, used), text } : { heading, text }));
}

/** What the exercise asks; not its answers. */
function exerciseSection(exercise: Exercise): SearchSection {
  const asked = [
    'situation' in exercise ? exercise.situation : undefined,
    'intro' in exercise ? exercise.intro : exercise.question,
    ...('prompts' in exercise ? exercise.prompts.map((prompt) => prompt.question) : []),
    ...('pairs' in exercise ? exercise.pairs.map((pair) => pair.prompt) : []),
    ...('fields' in exercise ? exercise.fields.map((field) => field.label) : []),
  ];
  return { heading: exercise.title, anchor: lastOf(exercise.id), text: asked.filter(Boolean).join(' ').replace(/\s+/g, ' ') };
}

function moduleDocument({ id, title, summary, intro, objectives }: Module): SearchDocument {
  const can = objectives.map((objective) => objective.text).join('; ');
  return { end: `${id}/`, title, sections: [{ heading: '', text: `${summary} ${intro.replace(/\s+/g, ' ')} Efter modulen kan du ${can}.` }] };
}

/** With the other names that the glossary has for it. */
function methodDocument({ id, name, summary, audience, arenas, evidence }: Method, terms: readonly Term[]): SearchDocument {
  const names = terms.find((term) => term.id === id)?.forms ?? [];
  return { end: `${id}/`, title: name, forms: [...names, ...arenas.map((arena) => arenaNames[arena])], sections: [{ heading: '', text: [summary, `För ${audience}.`, evidence].join(' ') }] };
}

/** Comes first for the words of someone who needs help now. */
function supportPage({ support }: Content): SearchDocument {
  return {
    end: 'stod/',
    title: 'Stöd och trygghet',
    forms: [
      ...['hjälp', 'hjälplinje', 'stödlinje', 'jour', 'jourtelefon', 'kvinnojour', 'mansjour', 'tjejjour', 'telefonnummer', 'ringa', 'ring', 'polis', 'anmäla', 'akut', '112', '114 14', '11414'],
      ...['utsatt', 'rädd', 'orolig', 'slår', 'slog', 'slagen', 'misshandlad', 'hotad', 'våldtagen', 'förföljd', 'självmord', 'självskada', 'ångest', 'mår', 'ledsen', 'hemma', 'sambo', 'pojkvän', 'flickvän', 'exman'],
      ...['någon att prata med', 'någon att tala med', 'mår dåligt', 'sluta slå', 'jag har slagit', 'barn som far illa', 'skyddat boende'],
    ],
    sections: [
      ...support.map(({ name, number, who, hours }) => ({ heading: name, text: [number, who, hours].filter(Boolean).join(' ') })),
      { heading: 'Lämna sidan snabbt', text: 'Den röda länken på varje sida tömmer sidan direkt. Sidorna finns kvar i webbläsarens historik.' },
    ],
  };
}

function pages({ course, path }: Content): SearchDocument[] {
  const roles = path.roles.map(({ text, why }) => `${text}. ${why}`).join(' ');
  return [
    { end: '', title: course.title, forms: ['startsidan'], sections: [{ heading: '', text: [course.lead, course.audience, course.howto].join(' ').replace(/\s+/g, ' ') }] },
    pageDocument('din-vag/', 'din-vag.astro', ['var ska jag börja', 'ordning', 'studieplan', 'välja modul'], [{ heading: 'Förslagen efter roll', text: `${path.intro} ${roles}` }]),
    pageDocument('for-dig-som-beslutar/', 'for-dig-som-beslutar.astro', ['chefer', 'politiker', 'beslutsfattare', 'hur lång tid tar kursen', 'information om kursen']),
    pageDocument('moduler/', 'moduler/index.astro', ['innehåll', 'översikt']),
    pageDocument('ordlista/', 'ordlista/index.astro', ['begrepp', 'definitioner', 'ordbok']),
    pageDocument('metoder/', 'metoder/index.astro', ['metoder', 'program']),
    pageDocument('dialoger/', 'dialoger.astro', ['dialog', 'rollspel', 'scenario', 'öva samtal']),
    pageDocument('kallor/', 'kallor/index.astro', ['referenser', 'litteratur', 'rapporten']),
    pageDocument('om/', 'om.astro', ['kontakt']),
    pageDocument('integritet/', 'integritet.astro', ['personuppgifter', 'kakor', 'cookies', 'gdpr', 'dataskydd', 'sekretess', 'delad dator', 'radera']),
    pageDocument('tillganglighet/', 'tillganglighet.astro', ['tillgänglighetsredogörelse', 'skärmläsare']),
  ];
}
