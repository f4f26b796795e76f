/** What the course's own pages say, read from the pages themselves: what stands in braces is left out. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SearchDocument, SearchSection } from '../course/search/document.ts';

/**
 * @param file the page, in `src/pages`.
 * @param forms other words for the same thing.
 * @param more what the page shows from the content.
 */
export function pageDocument(end: string, file: string, forms: string[], more: SearchSection[] = []): SearchDocument {
  const source = readFileSync(resolve('src/pages', file), 'utf8');
  const { title, description } = /<Layout title="(?<title>[^"]+)" description="(?<description>[^"]+)"/.exec(source)!.groups!;
  const [first = '', ...parts] = withoutBraces(source.replace(/^---.*?^---/ms, '').replace(/<(style|script)\b.*?<\/\1>/gs, '')).split(/<h2[^>]*>/);
  const sections = parts.map((part) => {
    const [heading, text] = part.split('</h2>') as [string, string];
    return { heading: words(heading), text: words(text) };
  });
  return { end, title: title!, forms, sections: [{ heading: '', text: `${description} ${words(first.replace(/<h1>.*?<\/h1>/s, ''))}` }, ...sections, ...more] };
}

function withoutBraces(source: string): string {
  const left = source.replace(/\{[^{}]*\}/g, ' ');
  return left === source ? source : withoutBraces(left);
}

function words(html: string): string {
  return html.replaceAll('&shy;', '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
}
