import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		// Only a phone that has come in to an evening keeps anything (`doe-mee/[code]/offline-copy.ts`).
		serviceWorker: { register: false },
		// The server says what an address leads to: a list of all pages, also those of staff, would travel to every phone.
		router: { resolution: 'server' },
		// A page brings its styles along: on a slow line it is drawn one trip sooner, and on no line are they left behind.
		inlineStyleThreshold: Infinity,
		// Kit gives every script of its own a nonce; nothing else may run, and nothing comes from another origin.
		csp: {
			mode: 'nonce',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Svelte's class and width directives become style attributes while the server renders.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (tsconfig) => {
				tsconfig.include = [
					...tsconfig.include,
					'../tests/**/*.ts',
					'../tests/**/*.svelte',
					'../eslint.config.js',
					'../drizzle.config.ts',
					'../src/**/*.mjs'
				];
				return tsconfig;
			}
		}
	}
};

export default config;
