/** Puts the repetition in its place. */
import { mount } from 'svelte';
import { modulesIn } from './learning-record.ts';
import RepeatSitting from './RepeatSitting.svelte';

mount(RepeatSitting, { target: document.querySelector('[data-repeat]')!, props: { modules: modulesIn(document) } });
