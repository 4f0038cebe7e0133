import { describe, expect, it } from 'vitest';
import { actions } from './+page.server.ts';

/** An evening with two texts, and what of them was erased. */
function openPage() {
	const erased: string[][] = [];
	const words = {
		list: async () => [
			{ id: 'one', words: 'Een boom erbij', stepId: null },
			{ id: 'two', words: 'Een bank erbij', stepId: null }
		],
		foresee: async (_: string, textIds: string[]) => ({
			...{ gone: textIds, along: ['Bankjes'], changed: [] }
		}),
		erase: async (_: string, textIds: string[]) => {
			erased.push(textIds);
			return { isNoted: true };
		}
	};
	const app = { desk: { find: async () => ({ id: 's' }) }, staff: () => words };
	const press = (fields: [string, string][]) =>
		actions.default!({
			request: new Request('http://wijkdialoog.test/', {
				method: 'POST',
				body: new URLSearchParams(fields)
			}),
			...{ params: { id: 's' }, locals: { app, may: () => ({}) } }
		} as never);
	return { erased, press };
}

describe('taking words out', () => {
	it('asks first, with the words that were chosen and what goes with them, and takes nothing out by that', async () => {
		const { erased, press } = openPage();
		expect(await press([['text', 'two']])).toMatchObject({
			ask: { gone: ['two'], along: ['Bankjes'] },
			ticked: ['two'],
			erased: null
		});
		expect(erased).toEqual([]);
	});

	it('keeps every tick of who thinks again, and takes nothing out', async () => {
		const { erased, press } = openPage();
		const no: [string, string] = ['no', 'yes'];
		expect(await press([['text', 'two'], no])).toMatchObject({ ask: null, ticked: ['two'] });
		expect(erased).toEqual([]);
	});

	it('takes out what was chosen once somebody says yes', async () => {
		const { erased, press } = openPage();
		const sure: [string, string] = ['sure', 'yes'];
		expect(await press([['text', 'two'], ['text', 'elsewhere'], sure])).toMatchObject({
			ask: null,
			erased: 1
		});
		expect(erased).toEqual([['two']]);
	});
});
