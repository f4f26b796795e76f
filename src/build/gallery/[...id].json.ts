/** What the play views of large types begin with, in the gallery. */
import { about } from '../../exercises/about.ts';
import type { Props } from '../../exercises/types.ts';
import { examples } from './examples.ts';

export const getStaticPaths = () => examples.filter(({ exercise }) => about[exercise.type].fetches).map((props) => ({ params: { id: props.exercise.id }, props }));
export const GET = ({ props }: { props: Props }) => Response.json(about[props.exercise.type].fetches!.first(props));
