/**
 * The page about the protocol and its schema are what the code says. After a change, renew both:
 * npx vitest run tests/architecture/protocol.test.ts --update
 */
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { activities } from '#lib/activities/index.ts';
import { moderationActionSchema } from '#lib/domain/moderation/action.ts';
import { commandSchema } from '#lib/domain/session/command.ts';
import { makePage } from '../support/protocol/page.ts';
import { readBlocks, type Block } from '../support/protocol/read-page.ts';
import { everyRefusal, originsOf } from '../support/protocol/chapters/refusals.ts';
import { kindsOf } from '../support/protocol/kinds.ts';
import { makeSchema } from '../support/protocol/schema.ts';

const docs = resolve(import.meta.dirname, '../../docs');
const page = await makePage();
const schema = makeSchema();
const blocks = readBlocks(page).filter(({ language }) => language === 'json');

async function shape(text: string, file: string): Promise<string> {
	const filepath = resolve(docs, file);
	return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** What a definition of the file takes; read from the file itself, as somebody else would. */
function definition(name: string): z.ZodType {
	const described = schema.$defs[name];
	if (!described) throw new Error(`The schema has no "${name}"`);
	return z.fromJSONSchema(described as never);
}

describe('the page about the protocol', () => {
	it('is what the code says, and so is its schema', async () => {
		await expect(await shape(page, 'protocol.md')).toMatchFileSnapshot(`${docs}/protocol.md`);
		const file = await shape(JSON.stringify(schema), 'protocol.schema.json');
		await expect(file).toMatchFileSnapshot(`${docs}/protocol.schema.json`);
	});

	it('has examples that fit its schema', () => {
		const definitions: Record<string, (block: Block) => string> = {
			hello: () => 'hello',
			'look-reply': () => 'look',
			reply: () => 'reply',
			own: () => 'own',
			change: () => 'change',
			leaving: () => 'leaving',
			refused: () => 'refused',
			'cut-off': () => 'refused',
			agenda: () => 'agenda',
			settings: ({ who }) => `settings ${who}`,
			command: () => 'command',
			facilitate: () => 'facilitate',
			moderate: () => 'moderate',
			act: () => 'act'
		};
		let checked = 0;
		for (const [index, block] of blocks.entries()) {
			const name = definitions[block.kind]?.(block);
			const next = JSON.stringify(blocks[index + 1]?.content ?? null);
			const isRefused = next.includes('message-malformed');
			if (!name || isRefused) continue;
			const { error } = definition(name).safeParse(block.content);
			expect(error, `${block.kind} ${block.who} ${JSON.stringify(block.content)}`).toBeUndefined();
			checked += 1;
		}
		expect(checked).toBeGreaterThan(100);
	});

	it('has an example of every command, and of every action of every activity', () => {
		const commands = contentsOf('command').map(({ command }) => command?.kind);
		expect([...new Set(commands)].sort()).toEqual(kindsOf(commandSchema).sort());
		const moderations = contentsOf('moderate').map(({ action }) => action?.kind);
		expect([...new Set(moderations)].sort()).toEqual(kindsOf(moderationActionSchema).sort());
		for (const { name, actionSchema } of activities) {
			const actions = [...contentsOf('act'), ...contentsOf('facilitate')]
				.filter(({ stepId }) => stepId === `step-${name}`)
				.flatMap(({ action }) => (actionSchema.safeParse(action).success ? [action?.kind] : []));
			expect([...new Set(actions)].sort(), name).toEqual(kindsOf(actionSchema).sort());
		}
	});

	it('lists every refusal, with where it can come from', () => {
		for (const refusal of everyRefusal()) {
			expect(originsOf(refusal), refusal).not.toEqual([]);
			expect(page).toContain(`| \`${refusal}\` |`);
		}
	});
});

interface Said {
	stepId?: string;
	action?: { kind?: string };
	command?: { kind: string };
}

function contentsOf(kind: string): Said[] {
	return blocks.filter((block) => block.kind === kind).map(({ content }) => content as Said);
}
