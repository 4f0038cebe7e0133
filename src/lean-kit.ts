/** Lets the bundler see which functions of Svelte Kit's client uses: it takes two out of the whole, and so every phone fetched the whole. */
import type { Plugin } from 'vite';

const client = /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/;
const takenOut = 'const { onMount, tick } = svelte;';
const named = 'const onMount = svelte.onMount; const tick = svelte.tick;';

export function leanKit(): Plugin {
	return {
		name: 'wijkdialoog:lean-kit',
		apply: 'build',
		applyToEnvironment: (environment) => environment.name === 'client',
		transform(code, id) {
			if (!client.test(id)) return null;
			// Another version may do so itself; then this can go.
			if (!code.includes(takenOut)) throw new Error('Kit takes nothing out of Svelte any more');
			return { code: code.replace(takenOut, named), map: null };
		}
	};
}
