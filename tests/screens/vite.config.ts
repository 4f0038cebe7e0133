/** Serves every screen of every activity in every world: `npm run screens`, for eyes. The test of the screens builds the same. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { exampleSituation } from '../activities/situation.ts';

/** Nieuwstraat-Kwartier with its real figures, read here: a browser has no files. */
function serveSituation(): Plugin {
	const name = 'virtual:situation';
	return {
		name: 'wijkdialoog:situation',
		resolveId: (id) => (id === name ? `\0${name}` : null),
		load: (id) =>
			id === `\0${name}` ? `export default ${JSON.stringify(exampleSituation())}` : null
	};
}

export default defineConfig({
	root: import.meta.dirname,
	plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), serveSituation()],
	server: { fs: { allow: ['../..'] } },
	build: { emptyOutDir: true, minify: false, reportCompressedSize: false }
});
