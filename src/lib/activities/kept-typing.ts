/** What whoever leads is typing on the console. It outlives the part of the screen in which it stands, and leaves with the page. */
import { SvelteMap } from 'svelte/reactivity';

/** By what it is about. */
export const keptTyping = new SvelteMap<string, string>();
