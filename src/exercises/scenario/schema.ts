/** Scenario (dialog): scenes, choices, values and endings, played by a state machine. */
import { z } from 'zod';
import { id, statementId, text } from '../../course/schemas.ts';
import { exerciseBase, uniqueIds } from '../base.ts';

/** Bounds on values and memories: `{ fortroende: { min: 2 }, lovat: { min: 1 } }`. All must hold. */
const condition = z.record(id, z.strictObject({ min: z.number().int().optional(), max: z.number().int().optional() }));

/** How somebody looks while speaking. What matters of it is said in words too: the drawing is an extra. */
export const looks = ['calm', 'glad', 'doubtful', 'worried', 'firm', 'tired'] as const;

/** A drawn face, put together of a few lines. See `portrait.ts`. */
const portrait = z.strictObject({
  hair: z.enum(['short', 'long', 'bob', 'curly', 'bun', 'ponytail', 'bald', 'cap', 'shawl']),
  face: z.enum(['round', 'long', 'square']).default('round'),
  beard: z.enum(['none', 'moustache', 'full']).default('none'),
  glasses: z.boolean().default(false),
  clothes: z.enum(['shirt', 'knit', 'jacket', 'scarf', 'overall']).default('knit'),
});

/** Something said or done. Without `who` it is the narrator. With `when` it is shown only while that holds. */
const turn = z.strictObject({ who: id.optional(), text, /** Calm when it does not say. */ look: z.enum(looks).optional(), when: condition.optional() });

const choice = z.strictObject({
  id,
  /** What you say or do. */
  text,
  /** Where it leads: a scene or an ending; or a list, of which the first whose `when` holds is taken,
   * and whose last has none. */
  to: z.union([id, z.array(z.strictObject({ scene: id, when: condition.optional() })).min(2)]),
  /** How it moves the values, and what is remembered of it: `{ fortroende: 1, lovat: 1 }`. */
  effects: z.record(id, z.number().int().min(-3).max(3)).default({}),
  /** Offered only while this holds. A scene must always offer at least one choice. */
  when: condition.optional(),
});

const scene = z.strictObject({
  id,
  /** A short heading: where or when. */
  title: text,
  turns: z.array(turn).min(1),
  choices: z.array(choice).min(1).max(4),
  /** For whoever leads a group: what tends to come up here, and how to hold the talk. */
  note: text.optional(),
});

const ending = z.strictObject({
  id,
  title: text,
  turns: z.array(turn).min(1),
  /** What this ending shows, in a sentence or two; no verdict on the player. */
  meaning: text,
});

const value = z.strictObject({
  id,
  title: text,
  /** What it stands for. */
  text,
  /** "förtroendet är gott": completes "Om …" where there is enough of it. */
  high: text,
  /** The same where it is in between, … */
  mid: text,
  /** … and where there is too little. */
  low: text,
  start: z.number().int(),
  min: z.number().int().default(0),
  max: z.number().int().default(4),
});

/** A scene where the choice mattered most. */
const turningPoint = z.strictObject({
  scene: id,
  /** Why it was a turning point. */
  text,
  /** What each of the scene's choices leads to, by its id. */
  choices: z.record(id, text),
  sources: z.array(statementId).default([]),
});

/** A scenario played by a group: for whoever leads it. */
const group = z.strictObject({
  /** The time that playing and talking take in a group. */
  minutes: z.number().int().min(15).max(60),
  /** What to say and agree on before the first scene. */
  before: text,
  /** What tends to come up, and how to hold the talk. */
  hold: text,
  /** How to end, and what the group takes along. */
  after: text,
});

export const scenarioSchema = z
  .strictObject({
    ...exerciseBase,
    type: z.literal('scenario'),
    /** Who you are, where, and what is at stake. */
    intro: text,
    roles: z.array(z.strictObject({ id, name: text, /** What they do. */ role: text, /** How they look at it. */ view: text, portrait })).min(1),
    /** What choices move, and the participant can ask to see; two to four. */
    values: z.array(value).min(2).max(4),
    /** What is remembered of a choice, to be met again later; 0 until an effect makes it 1. */
    memories: z.array(z.strictObject({ id, /** "du har lovat Gun ett papper": completes "Om …". */ high: text, /** The same where it has not happened. */ low: text })).max(6).default([]),
    /** The id of the first scene. */
    start: id,
    scenes: z.array(scene).min(2),
    endings: z.array(ending).min(2),
    group,
    debrief: z.strictObject({
      turningPoints: z.array(turningPoint).min(1),
      /** What the sources say of situations like this. */
      lessons: z.array(z.strictObject({ text, sources: z.array(statementId).min(1) })).min(1),
      /** Questions to think on or talk about; the answers are kept with the participant's own words. */
      questions: z.array(z.strictObject({ id, text })).min(1),
    }),
  })
  .superRefine((scenario, ctx) => {
    uniqueIds([...scenario.scenes, ...scenario.endings], ctx, ['scenes']);
    uniqueIds(scenario.roles, ctx, ['roles']);
    uniqueIds([...scenario.values, ...scenario.memories], ctx, ['values']);
    const scenes = scenario.scenes.map((scene) => scene.id);
    const places = [...scenes, ...scenario.endings.map((ending) => ending.id)];
    const roles = scenario.roles.map((role) => role.id);
    const values = [...scenario.values, ...scenario.memories].map((value) => value.id);
    const must = (known: string[], value: string, message: string, path: (string | number)[]) => {
      if (!known.includes(value)) ctx.addIssue({ code: 'custom', path, input: value, message, params: { known } });
    };
    const bounds = (when: Record<string, unknown> | undefined, path: (string | number)[]) =>
      Object.keys(when ?? {}).forEach((key) => must(values, key, 'no such value or memory', [...path, key]));

    must(scenes, scenario.start, 'no such scene', ['start']);
    scenario.scenes.forEach((scene, s) => {
      uniqueIds(scene.choices, ctx, ['scenes', s, 'choices']);
      scene.choices.forEach((choice, c) => {
        const path = ['scenes', s, 'choices', c];
        const targets = typeof choice.to === 'string' ? [{ scene: choice.to }] : choice.to;
        targets.forEach((target, t) => {
          must(places, target.scene, 'no such scene or ending', typeof choice.to === 'string' ? [...path, 'to'] : [...path, 'to', t, 'scene']);
          if ('when' in target) bounds(target.when, [...path, 'to', t, 'when']);
        });
        if (targets.at(-1) && 'when' in targets.at(-1)! && (targets.at(-1) as { when?: unknown }).when) {
          ctx.addIssue({ code: 'custom', path: [...path, 'to'], input: choice.id, message: 'the last destination must have no "when", so that there is always a way on' });
        }
        Object.keys(choice.effects).forEach((key) => must(values, key, 'no such value or memory', [...path, 'effects', key]));
        bounds(choice.when, [...path, 'when']);
      });
    });
    for (const [kind, list] of [['scenes', scenario.scenes], ['endings', scenario.endings]] as const) {
      list.forEach((place, p) =>
        place.turns.forEach((turn, t) => {
          if (turn.who) must(roles, turn.who, 'no such role', [kind, p, 'turns', t, 'who']);
          bounds(turn.when, [kind, p, 'turns', t, 'when']);
        }),
      );
    }
    scenario.debrief.turningPoints.forEach((point, p) => {
      const path = ['debrief', 'turningPoints', p];
      must(scenes, point.scene, 'no such scene', [...path, 'scene']);
      const offered = scenario.scenes.find((scene) => scene.id === point.scene)?.choices.map((choice) => choice.id) ?? [];
      Object.keys(point.choices).forEach((key) => must(offered, key, 'no such choice in that scene', [...path, 'choices', key]));
      const untold = offered.filter((choice) => !Object.hasOwn(point.choices, choice));
      if (untold.length > 0) ctx.addIssue({ code: 'custom', path: [...path, 'choices'], input: untold.join(', '), message: 'say what each choice of the scene leads to; these are missing' });
    });
  });

export type Scenario = z.infer<typeof scenarioSchema>;
export type Scene = Scenario['scenes'][number];
export type Ending = Scenario['endings'][number];
export type ScenarioChoice = Scene['choices'][number];
export type Turn = z.infer<typeof turn>;
export type Condition = z.infer<typeof condition>;
export type Portrait = z.infer<typeof portrait>;
export type Look = (typeof looks)[number];
export type TurningPoint = z.infer<typeof turningPoint>;
