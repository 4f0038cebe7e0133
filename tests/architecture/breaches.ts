/** Files that break a wall on purpose, in a small copy of the plan of the house. */

export interface Breach {
	/** The file that breaks it. */
	file: string;
	imports: string;
	/** What lies between, for a wall that follows calls. */
	between?: Record<string, string>;
}

const take = (what: string) => `import ${JSON.stringify(what)};\n`;
const takeType = (what: string) => `import type { T } from '${what}';\nexport type Planted = T;\n`;
const screen = (what: string) => `<script lang="ts">\n\t${take(what)}</script>\n`;

/** What one file may name. */
export const direct: Record<string, Breach> = {
	'nothing imports in a circle': {
		// A circle is told once, from the first of its files.
		file: 'src/lib/domain/circle.ts',
		imports: take('./round.ts')
	},
	'the domain imports nothing but itself, zod and pure-rand': {
		file: 'src/lib/domain/session/worldly.ts',
		imports: take('node:fs')
	},
	'rules of an activity know only the domain, zod and pure-rand': {
		file: 'src/lib/activities/planted/rules.ts',
		imports: take('../../ui/Part.ts')
	},
	'activities do not know each other': {
		file: 'src/lib/activities/planted/neighbour.ts',
		imports: take('../other/state.ts')
	},
	'an activity does not reach the server': {
		file: 'src/lib/activities/planted/reach.ts',
		imports: takeType('../../server/db/log.ts')
	},
	'ui knows nothing of the domain': {
		file: 'src/lib/ui/Knowing.ts',
		imports: take('../domain/rung.ts')
	},
	'a part of the product knows only the domain and ui': {
		file: 'src/lib/parts/Talkative.ts',
		imports: take('../texts/words.ts')
	},
	'texts stand on their own': {
		file: 'src/lib/texts/dressed.ts',
		imports: take('../parts/Part.ts')
	},
	'the protocol knows only the domain': {
		file: 'src/lib/protocol/talkative.ts',
		imports: take('../ui/Part.ts')
	},
	'the browser never imports the server': {
		file: 'src/lib/live/shortcut.ts',
		imports: take('../server/db/log.ts')
	},
	'nothing imports a route': {
		file: 'src/lib/pages/upward.ts',
		imports: take('../../routes/typed.server.ts')
	},
	'routes reach the server through locals.app alone': {
		file: 'src/routes/page.server.ts',
		imports: take('../lib/server/db/log.ts')
	},
	'only server/live/sockets/gateway speaks Socket.IO on the server': {
		file: 'src/lib/server/live/room/room.ts',
		imports: take('socket.io')
	},
	'only server/live/sockets/cluster speaks Redis': {
		file: 'src/lib/server/live/room/rooms.ts',
		imports: take('redis')
	},
	'server/db knows only the domain': {
		file: 'src/lib/server/db/waking.ts',
		imports: take('../live/room/quiet.ts')
	},
	'only server/db speaks SQL': {
		file: 'src/lib/server/report/query.ts',
		imports: take('postgres')
	},
	'the server reads no catalogue through the loader of the pages': {
		file: 'src/lib/server/report/worded.ts',
		imports: take('../../texts/load.ts'),
		between: { 'src/lib/texts/load.ts': 'export const catalogues = 1;\n' }
	},
	'only server/auth knows lucia and argon2': {
		file: 'src/lib/server/live/door/door.ts',
		imports: take('lucia')
	},
	'product code never imports a test': {
		file: 'src/lib/domain/tested.ts',
		imports: take('./tested.test.ts')
	},
	'every import can be found': {
		file: 'src/lib/ui/Lost.ts',
		imports: take('./Nowhere.ts')
	}
};

const pure = 'what rules reach is pure: no texts, no screen, no server';
const noScreen = 'the domain and the server never reach a screen';
const noZod = 'a phone never loads zod';

/** What is loaded along with a file, by way of others: the rule, and each way to break it. */
export const loaded: { rule: string; how: string; breach: Breach }[] = [
	{
		rule: pure,
		how: 'rules that reach texts by way of their count',
		breach: {
			file: 'src/lib/activities/speaking/rules.ts',
			imports: take('./count.ts'),
			between: { 'src/lib/activities/speaking/count.ts': take('../../texts/words.ts') }
		}
	},
	{
		rule: pure,
		how: 'rules that reach a screen by way of their options',
		breach: {
			file: 'src/lib/activities/drawing/rules.ts',
			imports: take('./options.ts'),
			between: { 'src/lib/activities/drawing/options.ts': take('./Mark.svelte') }
		}
	},
	{
		rule: pure,
		how: 'rules that reach the disk by way of their count',
		breach: {
			file: 'src/lib/activities/writing/activity.ts',
			imports: take('./count.ts'),
			between: { 'src/lib/activities/writing/count.ts': take('node:fs/promises') }
		}
	},
	{
		rule: noScreen,
		how: 'a report that reaches a screen',
		breach: {
			file: 'src/lib/server/report/drawn.ts',
			imports: take('../../activities/drawing/Mark.svelte')
		}
	},
	{
		rule: noScreen,
		how: 'a report that reaches the list of screens',
		breach: {
			file: 'src/lib/server/report/listed.ts',
			imports: take('../../activities/views.ts')
		}
	},
	{
		rule: noZod,
		how: 'a phone’s screen that reads a list from a schema',
		breach: {
			file: 'src/lib/activities/asking/ParticipantView.svelte',
			imports: screen('./form.ts'),
			between: {
				'src/lib/activities/asking/form.ts': take('./schema.ts'),
				'src/lib/activities/asking/schema.ts': take('zod')
			}
		}
	},
	{
		rule: noZod,
		how: 'the page of a phone that reads a schema',
		breach: {
			file: 'src/routes/doe-mee/[code]/+page.svelte',
			imports: screen('../../../lib/activities/asking/schema.ts')
		}
	},
	{
		rule: 'a phone’s screen never loads that of another audience',
		how: 'a phone’s screen that shows a part of the wall',
		breach: {
			file: 'src/lib/activities/showing/ParticipantView.svelte',
			imports: screen('./Both.svelte'),
			between: {
				'src/lib/activities/showing/Both.svelte': screen('./WallTop.svelte'),
				'src/lib/activities/showing/WallTop.svelte': '<p>1</p>\n'
			}
		}
	},
	{
		rule: 'live never reaches the rules of the activities',
		how: 'a browser that reaches the list of rules',
		breach: {
			file: 'src/lib/live/deciding.ts',
			imports: take('./middle.ts'),
			between: { 'src/lib/live/middle.ts': take('../activities/index.ts') }
		}
	}
];

/** What keeps to the walls, also where it comes close. */
export const lawful: Record<string, string> = {
	'src/lib/server/db/log.ts': `${take('postgres')}${take('node:path')}export type T = string;\n`,
	'src/lib/server/live/sockets/gateway.ts': take('socket.io'),
	'src/lib/server/live/sockets/cluster.ts': take('redis'),
	'src/lib/server/live/room/quiet.ts': take('../../db/log.ts'),
	'src/lib/server/auth/auth.ts': take('lucia'),
	'src/lib/server/kompas/deciding.ts': take('../../activities/index.ts'),
	'src/lib/domain/rung.ts': take('zod'),
	'src/lib/domain/round.ts': take('./circle.ts'),
	'src/lib/domain/tested.test.ts': take('node:fs'),
	'src/lib/activities/index.ts': take('./other/state.ts'),
	'src/lib/activities/views.ts': "export const view = () => import('./drawing/Mark.svelte');\n",
	'src/lib/activities/other/state.ts': take('../../domain/rung.ts'),
	'src/lib/activities/other/rules.ts': `${take('./state.ts')}${take('pure-rand')}`,
	'src/lib/activities/other/imagine.ts': takeType('../../texts/words.ts'),
	'src/lib/activities/other/schema.ts': `${take('zod')}export type T = string;\n`,
	'src/lib/activities/other/ParticipantView.svelte': `<script lang="ts">\n\t${takeType('./schema.ts')}</script>\n`,
	'src/lib/activities/drawing/Mark.svelte': '<p>1</p>\n',
	'src/lib/texts/words.ts': 'export type T = string;\n',
	'src/lib/parts/Part.ts': takeType('../domain/shown.ts'),
	'src/lib/domain/shown.ts': 'export type T = string;\n',
	'src/lib/ui/Part.ts': 'export {};\n',
	'src/routes/typed.server.ts': takeType('../lib/server/db/log.ts')
};
