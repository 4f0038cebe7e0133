/** `?activity=message` shows all screens of that one; without it there is a list to choose from. `&language=en` for the other words. */
import '../../src/app.css';
import { mount } from 'svelte';
import { activities } from '#lib/activities/index.ts';
import type { Language } from '#lib/texts/language.ts';
import { stageScenes } from './scenes.ts';
import Screens from './Screens.svelte';

const asked = new URL(location.href).searchParams;
const names = activities.map(({ name }) => name);
const language: Language = asked.get('language') === 'en' ? 'en' : 'nl';
const activity = names.find((name) => name === asked.get('activity')) ?? null;
document.documentElement.lang = language;
const scenes = activity ? await stageScenes(activity, language) : [];
const target = document.getElementById('page');
if (target) mount(Screens, { target, props: { names, activity, scenes } });
