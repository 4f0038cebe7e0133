/** Everybody in the hall: phones of all kinds, two walls, and who leads. */
import { seedDice } from '../../src/lib/domain/dice.ts';
import type { Facilitator } from './facilitator.ts';
import type { History } from './history.ts';
import { Phone } from './phone.ts';
import type { Guest, Place } from './place.ts';
import { Screen } from './screen.ts';

export const people = 56;
/** The first people have the evening open in two tabs. */
const secondTabs = 4;
const day = 24 * 60 * 60 * 1_000;

export interface Crowd {
	phones: Phone[];
	walls: Screen[];
	facilitator: Facilitator;
	close(): void;
}

interface CrowdWorld {
	url: string;
	place: Place;
	guests: Guest[];
	facilitator: Facilitator;
	allowsPolling: boolean;
	seed: number;
	history: History;
}

export function gatherCrowd(world: CrowdWorld): Crowd {
	const { url, place, guests, facilitator, allowsPolling, seed, history } = world;
	const phones = [...guests, ...guests.slice(0, secondTabs)].map(
		(guest, number) =>
			new Phone({
				url,
				place,
				guest,
				transport: allowsPolling && number % 15 === 0 ? 'polling' : 'websocket',
				clockIsOff: number % 20 === 5 ? day : number % 20 === 6 ? -day : 0,
				draw: seedDice(seed + 1_000 * (number + 1)),
				history
			})
	);
	const walls = [1, 2].map(
		(number) =>
			new Screen({
				url,
				origin: place.origin,
				code: place.code,
				audience: 'wall',
				cookie: '',
				transport: 'websocket',
				draw: seedDice(seed + number),
				history,
				promised: () => 0
			})
	);
	return {
		phones,
		walls,
		facilitator,
		close() {
			for (const phone of phones) phone.close();
			for (const wall of walls) wall.close();
			facilitator.screen.close();
		}
	};
}
