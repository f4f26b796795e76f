/** Reads a lesson's MDX: front matter, the inline tags, the links, and the text the search reads. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { lessonSchema, type LessonData } from '../course/schemas.ts';
import type { Report } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

/** The tags that a lesson may use, and what their `id` names. */
export const lessonTags = ['Exercise', 'Term', 'Cite'] as const;
export type LessonTag = (typeof lessonTags)[number];

/** A tag in the text and where it stands. */
export interface TagUse { tag: LessonTag; id: string; line: number }

/** A link to a page of the course and where it stands. */
export interface LinkUse { url: string; line: number }

/** The text under one heading, as plain text. */
export interface Section { heading: string; text: string }

export interface LessonFile extends LessonData {
  tags: TagUse[];
  links: LinkUse[];
  sections: Section[];
}

/** @returns what the lesson holds, or undefined after telling `report` why it cannot be used. */
export function parseLesson(source: string, name: string, report: Report): LessonFile | undefined {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features: { frontmatter: true } }) as MdastNode;
  } catch (error) {
    const [, line = '1', message] = /^(?:(\d+):\d+: )?(.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec((error as Error).message)!;
    report({ file: `${name}:${line}`, field: 'the text', message: `cannot be read as MDX: ${message}` });
    return undefined;
  }
  const [first] = 'children' in tree ? tree.children : [];
  if (first?.type !== 'yaml') {
    report({ file: `${name}:1`, field: 'the front matter', message: 'is missing; begin the file with "---", title, summary and minutes, "---"' });
    return undefined;
  }
  const data = parseYaml(String((first as { value: string }).value), name, lessonSchema, report, 2);
  if (!data) return undefined;

  const file: LessonFile = { ...data, tags: [], links: [], sections: [{ heading: '', text: '' }] };
  let faulty = false;
  const fault = (line: number, field: string, value: unknown, message: string, known?: readonly string[]) => {
    faulty = true;
    report({ file: `${name}:${line}`, field, value, message, known });
  };

  walk(tree, (node, line) => {
    if (node.type === 'heading') {
      const { depth } = node as unknown as { depth: number };
      if (depth < 2 || depth > 3) fault(line, 'the heading', '#'.repeat(depth), 'use ## and ###: the title is the only # of a page');
      file.sections.push({ heading: plainText(node), text: '' });
    } else if (node.type === 'paragraph') {
      const section = file.sections.at(-1)!;
      section.text = `${section.text} ${plainText(node)}`.trim();
    } else if (node.type === 'link') {
      file.links.push({ url: (node as unknown as { url: string }).url, line });
    } else if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const element = node as unknown as { name: string | null; attributes: { name?: string; value?: unknown }[] };
      if (!lessonTags.includes(element.name as LessonTag)) {
        fault(line, 'the tag', element.name ?? '', `is not a tag of lessons; use ${lessonTags.join(', ')} or Markdown`, lessonTags);
        return;
      }
      const wrong = element.attributes.find((attribute) => attribute.name !== 'id');
      const id = element.attributes.find((attribute) => attribute.name === 'id')?.value;
      if (wrong) fault(line, `<${element.name}>`, wrong.name, 'takes only an id', ['id']);
      else if (typeof id !== 'string') fault(line, `<${element.name} id>`, undefined, 'write an id in quotes');
      else file.tags.push({ tag: element.name as LessonTag, id, line });
    } else if (node.type === 'image' || node.type === 'imageReference') {
      fault(line, 'the image', (node as { url?: string }).url ?? '', 'lessons carry no image files; place the drawing with an exercise of type picture');
    } else if (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'html'].includes(node.type)) {
      fault(line, 'the text', plainText(node), 'code does not belong in a lesson; use the tags, or write { as \\{');
    }
  });
  return faulty ? undefined : file;
}

function walk(node: MdastNode, visit: (node: MdastNode, line: number) => void): void {
  visit(node, node.position?.start.line ?? 1);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, visit);
}

function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : '';
}
