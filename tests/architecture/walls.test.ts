/** Every wall of the house is seen to hold: it is broken on purpose, and has to say by name what is wrong and where the thing belongs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { direct, lawful, loaded } from './breaches.ts';
import { plantHouse, type Walls } from './planted-house.ts';

const files = { ...lawful };
for (const { file, imports, between } of [
	...Object.values(direct),
	...loaded.map(({ breach }) => breach)
]) {
	Object.assign(files, { [file]: imports }, between);
}

const house = plantHouse(files);
afterAll(() => house.remove());

const script = () =>
	JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')).scripts;

describe.each([
	{
		walls: 'what one file may name',
		configuration: '.dependency-cruiser.js',
		breaches: Object.entries(direct).map(([rule, { file }]) => ({ rule, how: file, file }))
	},
	{
		walls: 'what is loaded along with a file',
		configuration: '.dependency-cruiser-loaded.js',
		breaches: loaded.map(({ rule, how, breach: { file } }) => ({ rule, how, file }))
	}
])('a wall around $walls', ({ configuration, breaches }) => {
	let found: Walls;
	beforeAll(async () => {
		found = await house.cruise(configuration);
	});

	it('is broken here for every rule there is', () => {
		const broken = new Set(breaches.map(({ rule }) => rule));
		expect(found.rules.map(({ name }) => name).toSorted()).toEqual([...broken].toSorted());
	});

	it.each(breaches)('speaks up: $rule ($how)', ({ rule, file }) => {
		expect(found.reported).toContainEqual({ rule, from: file });
		expect(found.told).toContain(`error ${rule}: ${file}`);
	});

	it('says with every breach where the thing belongs', () => {
		for (const { name, comment } of found.rules) {
			expect(comment, name).not.toBe('');
			expect(found.told, name).toContain(comment);
		}
	});

	it('leaves alone what keeps to the plan', () => {
		expect(found.reported.filter(({ from }) => from in lawful)).toEqual([]);
	});

	it('is held by npm run isgood, which prints where the thing belongs', () => {
		const { isgood, 'check:arrows': arrows } = script();
		expect(isgood).toContain('npm run check:arrows');
		expect(arrows).toMatch(new RegExp(`--config ${configuration} --output-type err-long`));
	});
});
