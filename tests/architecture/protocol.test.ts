import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { activities } from '#lib/activities/index.ts';
import { refusals } from '#lib/domain/refusal.ts';
import { commandSchema } from '#lib/domain/session/command.ts';
import { actMessageSchema, commandMessageSchema, helloSchema } from '#lib/protocol/schema.ts';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(resolve(root, 'docs/protocol.md'), 'utf8');
const messages = readFileSync(resolve(root, 'src/lib/protocol/messages.ts'), 'utf8');

/** The examples of one kind of message. */
function readExamples(kind: string): unknown[] {
	return [...page.matchAll(new RegExp('```json ' + kind + '\n([\\s\\S]*?)```', 'g'))].map(
		([, text = '']) => JSON.parse(text) as unknown
	);
}

/** The names of the messages in one of the two directions. */
function readNames(direction: string): string[] {
	const body = messages.split(`export interface ${direction} {`)[1]?.split('\n}')[0] ?? '';
	return [...body.matchAll(/^\t(\w+): \(/gm)].map(([, name = '']) => name);
}

describe('the page about the protocol', () => {
	it('names every message, command, activity and refusal', () => {
		const commands = commandSchema.options.map(({ shape }) => shape.kind.value);
		const names = [
			...readNames('ClientToServer'),
			...readNames('ServerToClient'),
			...commands,
			...activities.map(({ name }) => name),
			...refusals
		];
		expect(names.length).toBeGreaterThan(50);
		expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
	});

	it.each([
		['hello', helloSchema],
		['act', actMessageSchema],
		['command', commandMessageSchema]
	])('has examples of "%s" that the server would take', (kind, schema) => {
		const examples = readExamples(kind);
		expect(examples.length).toBeGreaterThan(0);
		for (const example of examples) expect(schema.safeParse(example).error).toBeUndefined();
	});
});
