import { expect, it } from 'vitest';
import { Drafts, forgetTicks } from './drafts.svelte.ts';

const card = { text: ['De bankjes bij het'] };
const ballot = { choice: ['lamps', 'benches'] };

/** Its rows are its own enumerable properties, as with a browser's. */
function makeShelf(): Pick<Storage, 'getItem' | 'setItem'> {
	const rows: Record<string, string> = {};
	const hidden = (value: unknown) => ({ value, enumerable: false });
	return Object.defineProperties(rows, {
		getItem: hidden((key: string) => rows[key] ?? null),
		setItem: hidden((key: string, value: string) => void (rows[key] = value))
	}) as unknown as Pick<Storage, 'getItem' | 'setItem'>;
}

/** What one person in one evening keeps, who is asked this now. */
const open = (shelf: ReturnType<typeof makeShelf> | null, owner = 'ann', asked = 'step-3') =>
	new Drafts('K7M4TP', owner, shelf, () => asked);

it('what was filled in last is what comes back after a reload', () => {
	const shelf = makeShelf();
	const drafts = open(shelf);
	drafts.keep('step-3', 'card', card);
	const later = { text: ['De bankjes bij het plein'], mood: ['wish'] };
	drafts.keep('step-3', 'card', later);
	expect(open(shelf).find('card')).toEqual(later);
	expect(open(shelf).all).toHaveLength(1);
});

it('what was refused when another question was on by then is kept of the one that it answered', () => {
	const shelf = makeShelf();
	open(shelf, 'ann', 'step-4').keep('step-3', 'ballot', ballot);
	expect(open(shelf, 'ann', 'step-4').find('ballot')).toBeUndefined();
	expect(open(shelf).find('ballot')).toEqual(ballot);
});

it.each(['step-4', 'step-3 round-2'])('is not that of another question: %s', (asked) => {
	const shelf = makeShelf();
	open(shelf).keep('step-3', 'card', card);
	expect(open(shelf, 'ann', asked).find('card')).toBeUndefined();
	expect(open(shelf).find('card')).toEqual(card);
});

it('what was sent is not kept any longer, and nothing else goes with it', () => {
	const shelf = makeShelf();
	const drafts = open(shelf);
	drafts.keep('step-3', 'remark', { text: ['Ik hoor dit vaker'] });
	drafts.keep('step-3', 'card', card);
	drafts.keep('step-3', 'card');
	expect(open(shelf).all.map(({ form }) => form)).toEqual(['remark']);
	drafts.drop(({ question }) => question === drafts.asked());
	expect(open(shelf).all).toEqual([]);
});

it('another person in the same browser gets nothing of it, and leaves no more than words', () => {
	const shelf = makeShelf();
	const drafts = open(shelf);
	drafts.keep('step-3', 'ballot', ballot);
	drafts.keep('step-3', 'card', card);
	const elsewhere = new Drafts('QQQQQQ', 'ann', shelf, () => 'step-3');
	elsewhere.keep('step-3', 'ballot', ballot);
	expect(open(shelf, 'bo').all).toEqual([]);
	expect(open(shelf).find('ballot')).toBeUndefined();
	expect(open(shelf).find('card')).toEqual(card);
	// Of another evening nothing is known here.
	expect(new Drafts('QQQQQQ', 'ann', shelf, () => 'step-3').find('ballot')).toEqual(ballot);
});

it('where nobody is in any more, no ticks are left', () => {
	const shelf = makeShelf();
	open(shelf).keep('step-3', 'ballot', ballot);
	forgetTicks(shelf, 'K7M4TP', '');
	expect(open(shelf).all).toEqual([]);
});

it('a browser without storage still lets people write', () => {
	const refuse = () => {
		throw new Error('no storage');
	};
	for (const shelf of [null, { getItem: refuse, setItem: refuse }]) {
		const drafts = open(shelf);
		drafts.keep('step-3', 'card', card);
		expect(drafts.find('card')).toEqual(card);
	}
});
