/** Every wall of the house is seen to hold: it is broken on purpose, in a small copy of the plan, and has to say so by name. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const server = 'src/lib/server/db/log.ts';
const take = (what: string) => `import ${JSON.stringify(what)};\n`;

/** The file that breaks a wall, with what it imports. */
const breaches: Record<string, { file: string; imports: string }> = {
	'nothing imports in a circle': {
		// A circle is told once, from the first of its files.
		file: 'src/lib/domain/circle.ts',
		imports: take('./round.ts')
	},
	'the domain imports nothing but itself and zod': {
		file: 'src/lib/domain/session/worldly.ts',
		imports: take('node:fs')
	},
	'rules of an activity know only the domain and zod': {
		file: 'src/lib/activities/planted/rules.ts',
		imports: take('../../ui/Part.ts')
	},
	'activities do not know each other': {
		file: 'src/lib/activities/planted/neighbour.ts',
		imports: take('../other/state.ts')
	},
	'an activity does not reach the server': {
		file: 'src/lib/activities/planted/reach.ts',
		imports: `import type { Log } from '../../server/db/log.ts';\nexport type Planted = Log;\n`
	},
	'ui knows nothing of the domain': {
		file: 'src/lib/ui/Knowing.ts',
		imports: take('../domain/rung.ts')
	},
	'texts stand on their own': {
		file: 'src/lib/texts/dressed.ts',
		imports: take('../ui/Part.ts')
	},
	'the protocol knows only the domain': {
		file: 'src/lib/protocol/talkative.ts',
		imports: take('../ui/Part.ts')
	},
	'the browser never imports the server': {
		file: 'src/lib/live/shortcut.ts',
		imports: take('../server/db/log.ts')
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
	'only server/db speaks SQL': {
		file: 'src/lib/server/report/query.ts',
		imports: take('postgres')
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

/** What keeps to the walls, also where it comes close. */
const lawful: Record<string, string> = {
	[server]: `${take('postgres')}export type Log = string;\n`,
	'src/lib/server/live/sockets/gateway.ts': take('socket.io'),
	'src/lib/server/live/sockets/cluster.ts': take('redis'),
	'src/lib/server/auth/auth.ts': take('lucia'),
	'src/lib/domain/rung.ts': take('zod'),
	'src/lib/domain/round.ts': take('./circle.ts'),
	'src/lib/domain/tested.test.ts': take('node:fs'),
	'src/lib/activities/other/state.ts': take('../../domain/rung.ts'),
	'src/lib/ui/Part.ts': 'export {};\n',
	'src/routes/typed.server.ts': `import type { Log } from '../lib/server/db/log.ts';\nexport type Shown = Log;\n`
};

const packages = ['zod', 'socket.io', 'postgres', 'lucia', 'redis'];

let folder: string;
let walls: ICruiseOptions;
let reported: { rule: string; from: string }[];

function plant(path: string, words: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, words);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wijkdialoog-walls-'));
	plant('package.json', JSON.stringify({ type: 'module' }));
	for (const name of packages) {
		plant(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
		plant(`node_modules/${name}/index.js`, 'export {};\n');
	}
	for (const [path, words] of Object.entries(lawful)) plant(path, words);
	for (const { file, imports } of Object.values(breaches)) plant(file, imports);
	walls = await extractDepcruiseOptions(
		resolve(import.meta.dirname, '../../.dependency-cruiser.js')
	);
	const { output } = await cruise(['src'], { ...walls, baseDir: folder });
	if (typeof output === 'string') throw new Error(output);
	reported = output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a wall', () => {
	it('is broken here for every rule there is', () => {
		const rules = walls.ruleSet?.forbidden ?? [];
		expect(rules.map(({ name }) => name).toSorted()).toEqual(Object.keys(breaches).toSorted());
	});

	it.each(Object.entries(breaches))('speaks up: %s', (rule, { file }) => {
		expect(reported).toContainEqual({ rule, from: file });
	});

	it('leaves alone what keeps to the plan', () => {
		expect(reported.filter(({ from }) => from in lawful)).toEqual([]);
	});
});
