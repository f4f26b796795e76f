import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import type { Library } from '../../src/course/search/library.ts';
import { searchGroups } from '../../src/site/search-documents.ts';
import { libraryOf } from '../course/search-library.ts';

let library: Library;
beforeAll(() => {
  library = libraryOf(searchGroups(readContent('content'))).library;
});

test.each([
  ['mörkertalen', '/ordlista/#morkertal'],
  ['valdspyramiden', '/moduler/valdspyramiden/'],
  ['våldspyrmiden', '/ordlista/#valdspyramiden'],
  ['pyramidens tre nivåer', '/moduler/valdspyramiden/tre-nivaer/'],
  ['skämt på jobbet', '/ordlista/#jargong'],
  ['säga ifrån', '/ordlista/#aktiv-askadare'],
  ['åskådarutbildning', '/moduler/valdspyramiden/askadaren/'],
  ['fikarummet', '/moduler/valdspyramiden/fikarummet/'],
  ['länstyrelsen', '/ordlista/#lansstyrelsen'],
  ['kommunpolisernas roll', '/ordlista/#kommunpolis'],
  ['hedersvåld', '/ordlista/#hedersrelaterat-vald-och-fortryck'],
  ['våld hemma', '/ordlista/#vald-i-nara-relation'],
  ['mens våld mot kvinor', '/ordlista/#mans-vald-mot-kvinnor'],
  ['förankra hos chefer', '/ordlista/#forankring'],
  ['genusperspektivet', '/ordlista/#genusperspektiv'],
  ['lagesbilder', '/ordlista/#lagesbild'],
  ['samverkansavtal', '/ordlista/#overenskommelse'],
  ['vem gör vad', '/moduler/varfor-valdsprevention/vem-gor-vad/'],
  ['fyra delmål', '/moduler/varfor-valdsprevention/fyra-sma-kommuner/'],
  ['pyramiden ingen trappa', '/moduler/valdspyramiden/vad-pyramiden-inte-ar/'],
  ['därför nu', '/moduler/varfor-valdsprevention/vem-gor-vad/#darfor-nu'],
  ['mentorer i valdsprevention', '/metoder/mvp/'],
  ['någon att prata med', '/stod/'],
  ['kvinnofridslinjen telefonnummer', '/stod/'],
])('”%s” finds %s among the first three', async (query, address) => {
  const { hits } = await library.search(query);
  expect(hits.slice(0, 3).map((hit) => hit.address)).toContain(address);
});

test.each(['112', '114 14', 'polisen', 'ringa', 'stödlinje', 'stödlinjer', 'hjälp', 'kvinnojour', 'jour', 'akut'])('who needs help and writes “%s” finds the support lines first', async (query) => {
  expect((await library.search(query)).hits[0]?.address).toBe('/stod/');
});

test('every page that is found has words to show', async () => {
  const { hits } = await library.search('våld kommun arbete grupp');
  expect(hits.length).toBeGreaterThan(20);
  for (const hit of hits) expect((await library.excerpt(hit)).pieces.length, hit.address).toBeGreaterThan(0);
});
