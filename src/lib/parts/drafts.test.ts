import { expect, it } from 'vitest';
import { Drafts } from './drafts.svelte.ts';

const place = 'K7M4TP ann';
const card = { stepId: 'step-3', form: 'card', fields: { text: ['De bankjes bij het'] } };
const isCard = ({ form }: { form: string }) => form === 'card';

function makeShelf() {
	const rows = new Map<string, string>();
	return {
		getItem: (key: string) => rows.get(key) ?? null,
		setItem: (key: string, value: string) => void rows.set(key, value)
	};
}

it('what was filled in last is what comes back after a reload', () => {
	const shelf = makeShelf();
	const drafts = new Drafts(place, shelf);
	drafts.keep(card);
	const later = { ...card, fields: { text: ['De bankjes bij het plein'], mood: ['wish'] } };
	drafts.keep(later);
	expect(new Drafts(place, shelf).all).toEqual([later]);
	expect(new Drafts(place, shelf).find('step-3', 'card')).toEqual(later.fields);
	expect(new Drafts(place, shelf).find('step-4', 'card')).toBeUndefined();
});

it('what was sent is not kept any longer, and nothing else goes with it', () => {
	const shelf = makeShelf();
	const remark = { stepId: 'step-3', form: 'remark', fields: { text: ['Ik hoor dit vaker'] } };
	const drafts = new Drafts(place, shelf);
	drafts.keep(remark);
	drafts.keep(card);
	drafts.drop(isCard);
	expect(drafts.all).toEqual([remark]);
	expect(new Drafts(place, shelf).all).toEqual([remark]);
});

it.each(['QQQQQQ ann', 'K7M4TP bo'])('%s has forms of their own in the same browser', (other) => {
	const shelf = makeShelf();
	new Drafts(place, shelf).keep(card);
	expect(new Drafts(other, shelf).all).toEqual([]);
});

it('a browser without storage still lets people write', () => {
	const refuse = () => {
		throw new Error('no storage');
	};
	for (const shelf of [null, { getItem: refuse, setItem: refuse }]) {
		const drafts = new Drafts(place, shelf);
		drafts.keep(card);
		expect(drafts.find('step-3', 'card')).toEqual(card.fields);
	}
});
