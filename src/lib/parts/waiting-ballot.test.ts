import { expect, it } from 'vitest';
import { WaitingBallot } from './waiting-ballot.svelte.ts';

function sendWithoutConnection(choices: string[], over: string[] | null = null) {
	const server = { has: over, round: 1 };
	const ballot = new WaitingBallot<string[]>(
		() => server.has,
		() => server.round
	);
	ballot.keep(choices, ballot.mark());
	return { server, ballot };
}

it('a ballot that was not sent is shown as one’s own, and as waiting', () => {
	const { ballot } = sendWithoutConnection(['bench'], ['lamp']);
	expect([ballot.content, ballot.isWaiting]).toEqual([['bench'], true]);
	ballot.clear();
	expect([ballot.content, ballot.isWaiting]).toEqual([['lamp'], false]);
});

it('a ballot that was taken back without a connection waits too', () => {
	const { ballot } = sendWithoutConnection([], ['lamp']);
	expect([ballot.content, ballot.isWaiting]).toEqual([[], true]);
});

it('it waits no longer once the server has it, or has another one', () => {
	for (const has of [['bench'], ['tree'], null]) {
		const { server, ballot } = sendWithoutConnection(['bench'], ['lamp']);
		server.has = has;
		expect([ballot.content, ballot.isWaiting]).toEqual([has, false]);
	}
});

it('it waits no longer once something else is asked', () => {
	const { server, ballot } = sendWithoutConnection(['bench']);
	server.round = 2;
	expect([ballot.content, ballot.isWaiting]).toEqual([null, false]);
});
