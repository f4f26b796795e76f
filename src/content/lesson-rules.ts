/** What does not belong in a lesson, and what to write instead. */
import type { MdastNode } from 'satteri';
import type { Problem } from './problem.ts';

/** The tags that a lesson may use, and what their `id` names. */
export const lessonTags = ['Exercise', 'Term', 'Cite'] as const;
export type LessonTag = (typeof lessonTags)[number];

export type Fault = Omit<Problem, 'file'>;

/** A tag as the parser gives it. */
export interface Element { name: string | null; attributes: { name?: string; value?: unknown }[]; children: MdastNode[] }

/** @returns the tag, when the node is one. */
export function elementOf(node: MdastNode): Element | undefined {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? (node as unknown as Element) : undefined;
}

/**
 * @param parent what the node stands in; undefined for the whole text.
 * @param hasHeading whether a ## heading comes before it.
 */
export function faultOf(node: MdastNode, parent: MdastNode | undefined, hasHeading: boolean): Fault | undefined {
  const element = elementOf(node);
  if (element) return faultOfTag(element, node.type === 'mdxJsxFlowElement' && parent?.type === 'root', hasHeading);
  const { depth = 0, url, value = '' } = node as { depth?: number; url?: string; value?: string };
  switch (node.type) {
    case 'heading':
      if (depth < 2 || depth > 3) return { field: 'the heading', value: '#'.repeat(depth), message: 'use ## and ###: the title is the only # of a page' };
      return depth === 3 && !hasHeading ? { field: 'the heading', value: '###', message: 'comes before any ##; begin with ##' } : undefined;
    case 'image':
    case 'imageReference':
      return { field: 'the image', value: url ?? '', message: 'lessons carry no image files; place the drawing with an exercise of type picture' };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(value) ? undefined : code(value);
    case 'mdxjsEsm':
    case 'html':
      return code(value);
    case 'footnoteDefinition':
      return footnote(`[^${(node as { identifier?: string }).identifier}]`);
    case 'definition':
      return { field: 'the link', value: url, message: linkInPlace };
    case 'text': {
      const [note] = /\[\^[^\]]+\]/.exec(value) ?? [];
      if (note) return footnote(note);
      const [link] = /\[[^\]]+\]\[[^\]]*\]/.exec(value) ?? [];
      return link ? { field: 'the link', value: link, message: linkInPlace } : undefined;
    }
    default:
      return undefined;
  }
}

function faultOfTag({ name, attributes, children }: Element, alone: boolean, hasHeading: boolean): Fault | undefined {
  const field = `<${name}>`;
  if (!lessonTags.includes(name as LessonTag)) return { field: 'the tag', value: name ?? '', message: `is not a tag of lessons; use ${lessonTags.join(', ')} or Markdown`, known: lessonTags };
  const wrong = attributes.find((attribute) => attribute.name !== 'id');
  const id = attributes.find((attribute) => attribute.name === 'id')?.value;
  if (wrong) return { field, value: wrong.name, message: 'takes only an id', known: ['id'] };
  if (typeof id !== 'string') return { field: `<${name} id>`, message: 'write an id in quotes' };
  if (name === 'Term') {
    if (children.every((child) => wordsOf(child).trim() === '')) return { field, value: id, message: `has no text; write <Term id="${id}">the word</Term>` };
    return children.some(holdsMore) ? { field, value: id, message: 'explains one word; write it without a link or another tag in it' } : undefined;
  }
  if (children.length > 0) return { field, value: children.map(wordsOf).join(''), message: `holds no text; write <${name} id="${id}" />` };
  if (name === 'Cite') return undefined;
  if (!alone) return { field, value: id, message: 'write it alone on a line, with blank lines around, and outside lists and quotations' };
  return hasHeading ? undefined : { field, value: id, message: 'has no heading before it; write one with ## above it' };
}

const linkInPlace = 'write the address in the link itself: [text](/ordlista/)';

function code(value: string): Fault {
  return { field: 'the text', value, message: 'code does not belong in a lesson; use the tags, or write { as \\{' };
}

function footnote(value: string): Fault {
  return { field: 'the footnote', value, message: 'lessons have no footnotes; name the statement with <Cite id="…" />' };
}

function isComment(code: string): boolean {
  return /^\s*\/\*(?:(?!\*\/).)*\*\/\s*$/s.test(code);
}

function holdsMore(node: MdastNode): boolean {
  return node.type === 'link' || elementOf(node) !== undefined || ('children' in node && node.children.some((child) => holdsMore(child as MdastNode)));
}

/** The node's text without markup and comments. */
export function wordsOf(node: MdastNode): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => wordsOf(child as MdastNode)).join('') : '';
}
