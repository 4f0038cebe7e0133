/** The walls that ESLint holds: one clock, one pair of dice, and routes that do not know each other. */
import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const time = 'Rules have no clock: take the time as an argument.';
const chance =
	'The clock and the dice are in server/chance.ts: take chance as an argument, or locals.app.now and newId in a route.';
const dice = 'Rules have no dice: take a seed, an order or an id as an argument.';
const route =
	'A route imports from its own folder alone. Move the shared part to lib/pages, and let both import it there.';

const pure = 'Rules are pure: let the server bring the world to them.';

const few =
	'How few is too few is decided in one place. Ask areEnough, disclose or mayStandApart of domain/disclosure.';
const column =
	'JSON from the database is read through its schema. Make the column with parsedJson of columns.ts.';
const forms =
	'Words that follow a number are chosen by the plural forms of the language: plural(n, { one: …, other: … }) of texts/plural.ts.';

const screen = (code: string) => `<script lang="ts">\n\t${code}\n</script>\n`;

const breaches: { how: string; file: string; code: string; belongs: string }[] = [
	{
		how: 'a clock in the count of an activity',
		file: 'src/lib/activities/priorities/count.ts',
		code: 'export const now = () => new Date();\n',
		belongs: time
	},
	{
		how: 'dice in the count of an activity',
		file: 'src/lib/activities/priorities/count.ts',
		code: 'export const draw = () => Math.random();\n',
		belongs: dice
	},
	{
		how: 'dice in what the activities share',
		file: 'src/lib/activities/imagine.ts',
		code: 'export const draw = () => Math.random();\n',
		belongs: dice
	},
	{
		how: 'a clock in the domain',
		file: 'src/lib/domain/report/goal.ts',
		code: 'export const now = () => Date.now();\n',
		belongs: time
	},
	{
		how: 'a clock in a report',
		file: 'src/lib/server/report/drafts.ts',
		code: 'export const now = () => new Date();\n',
		belongs: chance
	},
	{
		how: 'dice in a report',
		file: 'src/lib/server/report/drafts.ts',
		code: "import { randomUUID } from 'node:crypto';\nexport const newId = () => randomUUID();\n",
		belongs: chance
	},
	{
		how: 'dice of the browser in a report',
		file: 'src/lib/server/report/drafts.ts',
		code: 'export const newId = () => crypto.randomUUID();\n',
		belongs: chance
	},
	{
		how: 'a clock in the room',
		file: 'src/lib/server/live/room/throttle.ts',
		code: 'export const now = () => Date.now();\n',
		belongs: chance
	},
	{
		how: 'a clock in a route',
		file: 'src/routes/(site)/+page.svelte',
		code: screen('const year = new Date().getFullYear();'),
		belongs: chance
	},
	{
		how: 'a route that takes from another',
		file: 'src/routes/regie/avonden/[id]/live/Previews.svelte',
		code: screen("import '../../../../scherm/[code]/WallContent.svelte';"),
		belongs: route
	},
	{
		how: 'a route that takes from the one above it',
		file: 'src/routes/(site)/avonden/+page.server.ts',
		code: "export { showEvenings } from '../shown-evening.ts';\n",
		belongs: route
	},
	{
		how: 'a route that takes from the one below it',
		file: 'src/routes/(site)/wijken/+page.server.ts',
		code: "export { list } from './[wijk]/facts.ts';\n",
		belongs: route
	},
	{
		how: 'a column of JSON without a schema',
		file: 'src/lib/server/db/schema/session.ts',
		code: "import { jsonb } from 'drizzle-orm/pg-core';\nexport const agenda = jsonb('agenda');\n",
		belongs: column
	},
	{
		how: 'a rule of its own for too few people',
		file: 'src/lib/activities/priorities/count.ts',
		code: "export { smallestGroup } from '../../domain/disclosure/smallest-group.ts';\n",
		belongs: few
	},
	{
		how: 'a rule of the server for too few people',
		file: 'src/lib/server/report/export.ts',
		code: "export { smallestGroup } from '../../domain/disclosure/smallest-group.ts';\n",
		belongs: few
	},
	{
		how: 'a rule of the database for too few people',
		file: 'src/lib/server/db/schema/log.ts',
		code: "export { smallestGroup } from '../../../domain/disclosure/smallest-group.ts';\n",
		belongs: few
	},
	{
		how: 'a rule of a route for too few people',
		file: 'src/routes/(site)/+page.server.ts',
		code: "export { smallestGroup } from '#lib/domain/disclosure/smallest-group.ts';\n",
		belongs: few
	},
	{
		how: 'a sentence that thinks every language says one of 1',
		file: 'src/lib/texts/nl/report.ts',
		code: "export const cards = (n: number) => (n === 1 ? '1 kaartje' : `${n} kaartjes`);\n",
		belongs: forms
	},
	{
		how: 'a sentence that thinks every language says many of 2',
		file: 'src/lib/activities/priorities/texts/en.ts',
		code: "export const do_ = (n: number) => (n > 1 ? 'do' : 'does');\n",
		belongs: forms
	},
	...[
		'export const now = () => Temporal.Now.instant();',
		"import { Temporal } from 'temporal-polyfill';\nexport const now = () => Temporal.Now.plainDateISO();",
		"import * as time from 'temporal-polyfill';\nexport const now = () => time.Temporal.Now.instant();",
		'const { Now } = Temporal;\nexport const now = () => Now.instant();',
		'const { now } = Date;\nexport const later = () => now();',
		'export const now = () => globalThis.Date.now();',
		'export const now = () => new globalThis.Date();'
	].flatMap((code) => [
		{
			how: `a clock in the domain: ${code}`,
			file: 'src/lib/domain/report/goal.ts',
			code,
			belongs: time
		},
		{
			how: `a clock on a page: ${code}`,
			file: 'src/lib/pages/desk/local-time.ts',
			code,
			belongs: chance
		}
	]),
	{
		how: 'a clock that is another library',
		file: 'src/lib/server/report/drafts.ts',
		code: "import { instant } from 'temporal-polyfill/fns/now';\nexport const now = () => instant();\n",
		belongs: chance
	},
	...[
		'const { random } = Math;\nexport const draw = () => random();',
		'const { randomUUID } = webcrypto;\nexport const draw = () => randomUUID();',
		'export const draw = () => globalThis.Math.random();'
	].map((code) => ({
		...{ how: `dice in the domain: ${code}`, file: 'src/lib/domain/report/goal.ts', code },
		belongs: dice
	})),
	...[
		'performance.now()',
		'crypto.getRandomValues(new Uint8Array(8))',
		'crypto.randomUUID()',
		'globalThis.performance.now()',
		'self.crypto.randomUUID()'
	].flatMap((call) =>
		['src/lib/domain/report/goal.ts', 'src/lib/activities/priorities/count.ts'].map((file) => ({
			...{ how: `${call} in ${file}`, file },
			code: `export const made = () => ${call};\n`,
			belongs: pure
		}))
	),
	{
		how: 'a clock in the words of an activity',
		file: 'src/lib/activities/priorities/staff-texts/nl.ts',
		code: 'export const now = () => new Date();\n',
		belongs: time
	}
];

const lawful: { how: string; file: string; code: string }[] = [
	{
		how: 'the one clock',
		file: 'src/lib/server/chance.ts',
		code: 'export const now = () => new Date();\n'
	},
	{
		how: 'a moment that is given',
		file: 'src/lib/server/report/drafts.ts',
		code: 'export const read = (at: string) => new Date(at);\n'
	},
	{
		how: 'a key in the room',
		file: 'src/lib/server/live/room/settlement.ts',
		code: "import { randomBytes } from 'node:crypto';\nexport const key = () => randomBytes(32);\n"
	},
	{
		how: 'a part of the same folder',
		file: 'src/routes/(site)/wijken/+page.server.ts',
		code: "export type { PageServerLoad } from './$types';\nexport { list } from './facts.ts';\n"
	},
	{
		how: 'a sentence of none',
		file: 'src/lib/texts/nl/report.ts',
		code: "export const who = (n: number) => (n > 0 ? 'iemand' : 'niemand');\n"
	}
];

const found = new Map<string, string[]>();

beforeAll(async () => {
	const root = resolve(import.meta.dirname, '../..');
	const eslint = new ESLint({ cwd: root });
	for (const { how, file, code } of [...breaches, ...lawful]) {
		const [result] = await eslint.lintText(code, { filePath: resolve(root, file) });
		const walls = (result?.messages ?? []).filter(({ ruleId }) =>
			ruleId?.startsWith('no-restrict')
		);
		found.set(
			how,
			walls.map(({ message }) => message)
		);
	}
});

describe('a wall in the linter', () => {
	it.each(breaches)('says of $how where it belongs', ({ how, belongs }) => {
		expect(found.get(how)).toContainEqual(expect.stringContaining(belongs.replace(/\.$/, '')));
	});

	it.each(lawful)('leaves $how alone', ({ how }) => {
		expect(found.get(how)).toEqual([]);
	});
});
