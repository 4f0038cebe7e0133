import { describe, expect, it } from 'vitest';
import type { Refusal } from '#lib/domain/refusal.ts';
import { chance } from '#lib/server/chance.ts';
import { openPlainForms } from '#lib/server/live/door/plain-forms.ts';
import { messagesPerSecond } from '#lib/server/live/sockets/pace.ts';
import { openLooks } from '#lib/server/live/room/looks.ts';
import { actions, load } from '../../src/routes/doe-mee/[code]/+page.server.ts';
import { formIdToSend } from '../../src/routes/doe-mee/[code]/form-id-to-send.ts';

/** A phone without JavaScript at the step with the cards, and what the room heard of it. */
function openPhone() {
	const heard: { actionId: string; action: { id: string } }[] = [];
	const world = {
		refusal: null as Refusal | null,
		step: { id: 'cards', activity: 'contributions', asked: null as string | null }
	};
	const session = { id: 's', code: 'K7M4TP', phase: 'running', wijk: 'WK014115' };
	const room = {
		atRest: async (read: (resting: unknown) => unknown) =>
			read({
				hasJoined: () => true,
				whyOut: () => null,
				viewFor: () => ({ phase: 'running', step: world.step }),
				ownFor: () => null,
				slipOf: () => null
			}),
		submit: async (draft: (typeof heard)[number]) => {
			heard.push(draft);
			if (world.refusal) return { ok: false, refusal: world.refusal };
			return { ok: true, seq: 1, at: '2026-11-26T19:00:00.000Z' };
		}
	};
	const rooms = { find: async () => room, findFresh: async () => room };
	const door = {
		findByCode: async () => session,
		recognise: async () => 'ann',
		cookieName: () => 'participant'
	};
	const looks = openLooks(rooms as never, {} as never);
	const contacts = { find: async () => null };
	const slips = { cookieName: () => 'slip' };
	const forms = openPlainForms(rooms as never, chance);
	const eventOf = (fields: Record<string, string>) => ({
		request: new Request('http://wijkdialoog.test/', {
			method: 'POST',
			body: new URLSearchParams({ stepId: 'cards', kind: 'add', mood: 'wish', ...fields })
		}),
		params: { code: session.code },
		locals: { app: { door, looks, forms, contacts, slips, municipality: { reportDays: 14 } } },
		cookies: { get: () => 'token' },
		getClientAddress: () => '10.0.0.1'
	});
	/** Gives the address that one is led to. */
	const post = async (fields: Record<string, string>) => {
		const led: unknown = await Promise.resolve(actions.act?.(eventOf(fields) as never)).catch(
			(redirection: unknown) => redirection
		);
		expect(led).toMatchObject({ status: 303 });
		return (led as { location: string }).location;
	};
	const postInVain = async (fields: Record<string, string>, refusal: Refusal) => {
		world.refusal = refusal;
		const failure = await actions.act?.(eventOf(fields) as never);
		world.refusal = null;
		return (failure as unknown as { data: Parameters<typeof formIdToSend>[1] }).data;
	};
	const open = async (address = '') => {
		const headers: Record<string, string> = {};
		const page = await load({
			...eventOf({}),
			url: new URL(address, 'http://wijkdialoog.test/'),
			depends: () => undefined,
			setHeaders: (more: object) => Object.assign(headers, more)
		} as never);
		return { headers, page };
	};
	/** As a script does, all at once; gives why not, of those that were refused. */
	const postMany = async (times: number) => {
		const answers: unknown[] = await Promise.all(
			Array.from({ length: times }, (_, index) =>
				Promise.resolve(actions.act?.(eventOf({ text: `${index}` }) as never)).catch(() => null)
			)
		);
		return answers.flatMap(
			(answer) => (answer as { data: { refusal: Refusal } } | null)?.data.refusal ?? []
		);
	};
	return { world, heard, post, postInVain, postMany, open };
}

const formId = '6a1f6c1e-3f0e-4c9e-9f53-0f0c7a3a3c11';

describe('the page of an evening', () => {
	it('is asked for again by who goes back to it, and then brings a new form', async () => {
		const { open } = openPhone();
		const [first, again] = [await open(), await open()];
		expect(first.headers['cache-control']).toBe('no-store');
		expect(first.page).not.toMatchObject({ formId: again.page?.formId });
	});
});

describe('what was received', () => {
	it('is said above the question that was answered, and not above the next one', async () => {
		const { world, post, open } = openPhone();
		const address = await post({ formId, text: 'Meer licht' });
		expect((await open(address)).page?.sentAt).toEqual(new Date('2026-11-26T19:00:00.000Z'));
		const cards = world.step;
		for (const step of [
			{ ...cards, id: 'more cards' },
			{ ...cards, asked: 'round-2' }
		]) {
			world.step = step;
			expect((await open(address)).page?.sentAt).toBeNull();
		}
	});
});

describe('what a phone keeps', () => {
	it('carries a tag of its owner that is not their name in the log', async () => {
		const { open } = openPhone();
		const [first, again] = [await open(), await open()];
		expect(first.page).toMatchObject({ owner: expect.stringMatching(/^[0-9a-f]{12}$/) });
		expect(again.page).toMatchObject({ owner: first.page?.owner });
		expect(JSON.stringify(first.page)).not.toContain('"ann"');
	});
});

describe('a card from a phone without JavaScript', () => {
	it('that stands on the page of somebody else is not theirs who posts it', async () => {
		const { heard, open, post, postInVain } = openPhone();
		const { page } = await open();
		await post({ formId: page?.formId ?? '', text: 'Meer licht' });
		const back = await postInVain({ formId: `0123456789ab.${formId}`, text: 'Meer groen' }, 'busy');
		expect(back).toMatchObject({ refusal: 'another-participant', typed: { text: ['Meer groen'] } });
		expect(heard).toHaveLength(1);
	});

	it('that was gone back to and changed is another card', async () => {
		const { heard, post } = openPhone();
		await post({ formId, text: 'Meer licht' });
		await post({ formId, text: 'Meer groen' });
		expect(new Set(heard.map(({ actionId }) => actionId)).size).toBe(2);
	});

	it('is the same card to the last letter when its page is refreshed', async () => {
		const { heard, post } = openPhone();
		await post({ formId, text: 'Meer licht' });
		await post({ formId, text: 'Meer licht' });
		expect(heard[1]).toEqual(heard[0]);
	});

	it.each(['busy', 'not-saved'] as const)(
		'that came back with "%s" is still the same card when it is sent once more',
		async (refusal) => {
			const { heard, postInVain, post } = openPhone();
			const back = await postInVain({ formId, text: ' Meer licht' }, refusal);
			await post({ formId: formIdToSend('a new one', back), text: 'Meer licht' });
			expect(heard[1]).toEqual(heard[0]);
		}
	);

	it('that was refused for good makes room for another', async () => {
		const { postInVain } = openPhone();
		const back = await postInVain({ formId, text: 'Meer licht' }, 'step-closed');
		expect(formIdToSend('a new one', back)).toBe('a new one');
		expect(formIdToSend('a new one', null)).toBe('a new one');
	});
});

describe('a form that comes too often', () => {
	it('is refused as over a socket: nobody gets more said without JavaScript than with it', async () => {
		const { heard, postMany } = openPhone();
		const refused = await postMany(messagesPerSecond + 3);
		expect(heard.length).toBeLessThanOrEqual(messagesPerSecond);
		expect(refused).toContain('too-fast');
	});
});
