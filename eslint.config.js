import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import svelteConfig from './svelte.config.js';

// What the pure parts may not touch: the domain and the rules of the activities have no clock, no dice and no world.
/** @type {import('eslint').Linter.RulesRecord} */
const pure = {
	'no-restricted-globals': [
		'error',
		...[
			'fetch',
			'setTimeout',
			'setInterval',
			'setImmediate',
			'process',
			'crypto',
			'performance'
		].map((name) => ({ name, message: 'Rules are pure: let the server bring the world to them.' }))
	],
	'no-restricted-syntax': [
		'error',
		{
			selector: "MemberExpression[object.name='Math'][property.name='random']",
			message: 'Rules have no dice: pass a seed or an order in.'
		},
		{
			selector: "MemberExpression[object.name='Date'][property.name='now']",
			message: 'Rules have no clock: pass the time in.'
		},
		{
			selector: "NewExpression[callee.name='Date'][arguments.length=0]",
			message: 'Rules have no clock: pass the time in.'
		},
		{ selector: ':function[async=true]', message: 'Rules never wait.' },
		{ selector: 'AwaitExpression', message: 'Rules never wait.' }
	]
};

export default ts.config(
	{ ignores: ['node_modules/', '.svelte-kit/', 'build/', 'data/', 'test-results/', 'drizzle/'] },
	...ts.configs.strict,
	...ts.configs.stylistic,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		rules: {
			'no-console': 'error',
			'no-undef': 'off',
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Our links are plain paths on our own origin; the app is never mounted under a base path.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-at-html-tags': 'error'
		}
	},
	{
		files: ['src/lib/texts/**', 'src/lib/activities/*/{texts,staff-texts}/*.ts'],
		rules: { 'max-lines': 'off' }
	},
	{ files: ['src/lib/domain/**/*.ts', 'src/lib/activities/*/rules.ts'], rules: pure },
	{ files: ['src/server.ts', 'src/start.mjs', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } }
);
