/** What the play view of a large exercise asks for later. */
import { about } from '../../../../../../exercises/about.ts';
import type { Props } from '../../../../../../exercises/types.ts';
import { laterPaths } from '../../../../apart.ts';

export const getStaticPaths = laterPaths;
export const GET = ({ props }: { props: Props }) => Response.json(about[props.exercise.type].fetches!.later!(props));
