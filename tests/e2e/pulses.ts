/** Phones that ask the server something all the time: how long it leaves them without an answer. */
import { protocolVersion } from '../../src/lib/protocol/version.ts';
import { Visitor } from '../support/protocol/page-client.ts';

const phones = 5;
const pause = 100;

export interface Pulses {
	/** The longest that a phone waited for an answer meanwhile, in milliseconds: the one in the middle of these phones. */
	measure(meanwhile: () => Promise<unknown>): Promise<number>;
	close(): void;
}

/** Comes in with a few phones that no browser slows down. */
export async function openPulses(origin: string, code: string): Promise<Pulses> {
	const people = await Promise.all(Array.from({ length: phones }, () => comeIn(origin, code)));
	return {
		async measure(meanwhile) {
			const state = { isOver: false };
			const waits = people.map((person) => waitLongest(person, state));
			await meanwhile();
			state.isOver = true;
			const longest = (await Promise.all(waits)).toSorted((one, other) => one - other);
			return longest[Math.floor(phones / 2)] ?? Infinity;
		},
		close() {
			for (const person of people) person.close();
		}
	};
}

async function comeIn(origin: string, code: string): Promise<Visitor> {
	const person = new Visitor(origin);
	await person.get(`/doe-mee/${code}`);
	await person.post({ path: `/doe-mee/${code}?/join`, fields: [['as', 'resident']] });
	const refused = await person.connect({
		...{ version: protocolVersion, audience: 'participant', code }
	});
	if (refused) throw new Error(refused);
	return person;
}

async function waitLongest(person: Visitor, state: { isOver: boolean }): Promise<number> {
	let longest = 0;
	while (!state.isOver) {
		const begin = performance.now();
		// Whoever gives up waited as well.
		await person.say('look', null).catch(() => null);
		longest = Math.max(longest, performance.now() - begin);
		await new Promise((resolve) => setTimeout(resolve, pause));
	}
	return longest;
}
