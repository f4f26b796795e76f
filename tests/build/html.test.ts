/** Every page of every build: valid HTML, links that lead somewhere, a strict policy, nothing from elsewhere. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { editions, type Edition } from '../editions.ts';
import { allEditions, find, pagesIn, type BuiltPage } from './pages.ts';

const validatorOf = (edition: Edition) => new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'valid-id': ['error', { relaxed: true }], // Statements keep the report's own ids, such as A1.1.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }], // Several right answers.
    'long-title': 'off', // What tells a page from another stands first in its title.
    'void-style': 'off', // Svelte writes <input/>,
    'attribute-empty-style': 'off', // and hidden="".
    'unique-landmark': edition === 'gallery' ? 'off' : 'error', // The gallery has each exercise twice.
    'tel-non-breaking': 'off', // Telephone numbers are kept together by the style sheet.
  },
});
/** Astro puts its islands' own style beside the first of them, where HTML has no place for it. */
const withoutIslandStyle = (html: string) => html.replace(/<style>astro-island,[^<]*<\/style>/g, '');

describe.each(allEditions)('%s', (edition) => {
  const pages = pagesIn(edition);
  /** Failures of all pages at once, each with its file. */
  const everyPage = (problems: (page: BuiltPage) => string[]) => expect(pages.flatMap((page) => problems(page).map((problem) => `${page.file}: ${problem}`))).toEqual([]);

  test('there are pages to look at', () => expect(pages.length).toBeGreaterThan(15));

  test('the HTML is valid', async () => {
    const validator = validatorOf(edition);
    const reports = await Promise.all(pages.map(({ html, file }) => validator.validateString(withoutIslandStyle(html), file)));
    expect(reports.flatMap((report) => report.results.flatMap(({ filePath, messages }) => messages.map((one) => `${filePath} ${one.selector}: ${one.message} (${one.ruleId})`)))).toEqual([]);
  });

  test('every link within the edition leads to a page or file, and to a place on it', () => {
    const { base, folder } = editions[edition];
    const idsOf = Object.fromEntries(pages.map((page) => [page.path, new Set(page.tags.map((tag) => tag.attributes.id))]));
    everyPage(({ path, tags }) =>
      tags
        .flatMap(({ name, attributes }) => [attributes.href, attributes.src, name === 'button' && attributes.popovertarget ? `#${attributes.popovertarget}` : undefined])
        .filter((link): link is string => link !== undefined && !/^(?:[a-z]+:|\/\/)/.test(link))
        .flatMap((link) => {
          const { pathname, hash } = new URL(link, `http://here${base.slice(0, -1)}${path}`);
          if (!pathname.startsWith(base)) return [`${link} leaves ${base}`];
          const target = decodeURIComponent(pathname.slice(base.length - 1));
          const file = join(folder, target);
          if (!(target in idsOf) && (!existsSync(file) || statSync(file).isDirectory())) return [`${link} leads nowhere`];
          const anchor = decodeURIComponent(hash.slice(1));
          return anchor === '' || idsOf[target]?.has(anchor) ? [] : [`${link} has no such place`];
        }),
    );
  });

  test('nothing is loaded from another host', () => {
    everyPage(({ tags, html }) => [
      ...tags
        .filter(({ name, attributes }) => name !== 'a' && !(name === 'link' && attributes.rel === 'canonical'))
        .flatMap(({ attributes }) => ['src', 'href', 'srcset', 'data', 'poster', 'action', 'component-url', 'renderer-url'].flatMap((key) => attributes[key] ?? []))
        .filter((address) => /(?:^|\s)(?:https?:)?\/\//.test(address)),
      ...(html.match(/(?:url\(|@import\s*)["']?(?:https?:)?\/\/[^)"']*/g) ?? []),
    ]);
  });

  test('a page says its language, its title, what it holds and where it is, and has one main heading', () => {
    everyPage((page) => [
      ...(find(page, 'html', { lang: 'sv' }).length === 1 ? [] : ['lang is not sv']),
      ...(find(page, 'h1').length === 1 ? [] : [`${find(page, 'h1').length} h1`]),
      ...(/<title>[^<]{10,}<\/title>/.test(page.html) ? [] : ['no title']),
      ...(find(page, 'meta', { name: 'description' }).every(({ attributes }) => attributes.content!.length > 10) && find(page, 'meta', { name: 'description' }).length === 1 ? [] : ['no description']),
      ...(find(page, 'link', { rel: 'canonical' }).length === 1 ? [] : ['no canonical address']),
    ]);
  });

  test('no two pages have the same title', () => {
    const titles = pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  test('a strict policy stands before any inline script or style, and the markup keeps to it', () => {
    everyPage((page) => {
      const policy = find(page, 'meta', { 'http-equiv': 'content-security-policy' })[0]?.attributes.content ?? '';
      const directives = Object.fromEntries(policy.split(';').map((one) => one.trim().split(/\s+(.*)/, 2)));
      const before = page.html.slice(0, page.html.indexOf('content-security-policy'));
      return [
        ...(/<style|<script(?![^>]* src=)/.test(before) ? ['something inline stands before the policy'] : []),
        ...(directives['default-src'] === "'self'" ? [] : ['default-src is not self']),
        ...(/^'self'( 'sha256-[\w+/=]+')*$/.test(directives['script-src'] ?? '') ? [] : [`script-src is ${directives['script-src']}`]),
        ...(/^'self'( 'sha256-[\w+/=]+')*$/.test(directives['style-src'] ?? '') ? [] : [`style-src is ${directives['style-src']}`]),
        ...(directives['object-src'] === "'none'" && directives['base-uri'] === "'none'" ? [] : ['object-src or base-uri is open']),
        ...page.tags.filter(({ attributes }) => Object.keys(attributes).some((key) => key === 'style' || key.startsWith('on'))).map(({ name }) => `<${name}> has a style or a handler of its own`),
      ];
    });
  });
});
