import ts from 'typescript-eslint';
import svelte from 'eslint-plugin-svelte';
import prettier from 'eslint-config-prettier';
import globals from 'globals';
import svelteConfig from './svelte.config.js';

// Each also by way of another object (globalThis.Date.now), and taken apart (const { now } = Date).
/** @type {(object: string, property: string) => string[]} */
const read = (object, property) => [
	`MemberExpression[property.name='${property}']:matches([object.name='${object}'], [object.property.name='${object}'])`,
	`VariableDeclarator[init.name='${object}'] > ObjectPattern > Property[key.name='${property}']`
];
const clock = [
	...read('Date', 'now'),
	...read('Temporal', 'Now'),
	'ImportDeclaration[source.value=/^temporal-polyfill.fns.now$/]',
	"NewExpression[arguments.length=0]:matches([callee.name='Date'], [callee.property.name='Date'])",
	"CallExpression[callee.name='Date']"
];
const diceButKeys = [
	...read('Math', 'random'),
	'ObjectPattern > Property[key.name=/^(randomUUID|randomInt|getRandomValues)$/]',
	'MemberExpression[property.name=/^(randomUUID|randomInt|getRandomValues)$/]',
	'ImportSpecifier[imported.name=/^(randomUUID|randomInt|webcrypto)$/]'
];
const dice = [
	...diceButKeys,
	"MemberExpression[property.name='randomBytes']",
	"ImportSpecifier[imported.name='randomBytes']"
];
/** @type {(message: string, selectors: string[]) => { selector: string, message: string }[]} */
const forbid = (message, selectors) => selectors.map((selector) => ({ selector, message }));

const pureSyntax = [
	...forbid('Rules have no clock: take the time as an argument.', clock),
	...forbid('Rules have no dice: take a seed, an order or an id as an argument.', dice),
	...forbid('Rules never wait: what has to be fetched is an argument.', [
		':function[async=true]',
		'AwaitExpression'
	])
];

// What the pure parts may not touch: the domain and all that an activity computes have no clock, no dice and no world.
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
			'performance',
			'globalThis',
			'global',
			'window',
			'self'
		].map((name) => ({ name, message: 'Rules are pure: let the server bring the world to them.' }))
	],
	'no-restricted-syntax': ['error', ...pureSyntax]
};

// Elsewhere there is one clock and one pair of dice, so that a test can hold them still.
const chanceOnly =
	'The clock and the dice are in server/chance.ts: take chance as an argument, or locals.app.now and newId in a route.';

// Of numbers, "one" is not 1 in every language: Intl knows which form goes with which number.
const byPlural = forbid(
	'Words that follow a number are chosen by the plural forms of the language: plural(n, { one: …, other: … }) of texts/plural.ts.',
	[
		'BinaryExpression[operator=/^[!=]==?$/][right.value=1]',
		'BinaryExpression[operator=/^[!=]==?$/][left.value=1]',
		'ConditionalExpression > BinaryExpression.test[operator=/^[<>]=?$/][right.raw=/^[12]$/]'
	]
);

const few = {
	group: ['**/disclosure/smallest-group.ts'],
	message:
		'How few is too few is decided in one place. Ask areEnough, disclose or mayStandApart of domain/disclosure.'
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
		files: ['src/lib/texts/**', 'src/lib/activities/*/{texts,staff-texts,wall-texts}/*.ts'],
		rules: { 'max-lines': 'off' }
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: [
			'src/lib/server/chance.ts',
			// The phone's own dice: when to try again, and the id of what it sends.
			'src/lib/live/**',
			'src/lib/protocol/new-id.ts',
			// Ticks in the browser, from the time that the server gave.
			'src/routes/regie/avonden/[[]id[]]/live/Clock.svelte',
			'**/*.test.ts'
		],
		rules: { 'no-restricted-syntax': ['error', ...forbid(chanceOnly, [...clock, ...dice])] }
	},
	{
		// Keys are made where they are destroyed.
		files: ['src/lib/server/live/room/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...forbid(chanceOnly, [...clock, ...diceButKeys])] }
	},
	{
		files: ['src/lib/domain/**/*.ts', 'src/lib/activities/**/*.ts'],
		// Fetch what is shown: screens, and their texts.
		ignores: ['src/lib/activities/views.ts', 'src/lib/activities/load-*.ts'],
		rules: pure
	},
	{
		files: ['src/lib/texts/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-syntax': ['error', ...forbid(chanceOnly, [...clock, ...dice]), ...byPlural]
		}
	},
	{
		files: ['src/lib/activities/*/{texts,staff-texts,wall-texts}/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...pureSyntax, ...byPlural] }
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/domain/disclosure/*.ts', '**/*.test.ts'],
		rules: { 'no-restricted-imports': ['error', { patterns: [few] }] }
	},
	// A rule of the same name replaces the one above it, so each of these names `few` too.
	{
		files: ['src/routes/**'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						few,
						{
							regex: '^\\.\\.(?!/app\\.css$)|^\\./[^$]*/',
							message:
								'A route imports from its own folder alone. Move the shared part to lib/pages, and let both import it there.'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/server/db/schema/*.ts'],
		ignores: ['src/lib/server/db/schema/columns.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [few],
					paths: [
						{
							name: 'drizzle-orm/pg-core',
							importNames: ['json', 'jsonb'],
							message:
								'JSON from the database is read through its schema. Make the column with parsedJson of columns.ts.'
						}
					]
				}
			]
		}
	},
	{ files: ['src/server.ts', 'src/start.mjs', 'tests/**'], rules: { 'no-console': 'off' } },
	{ files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } }
);
