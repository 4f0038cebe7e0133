/** Who a wave is, by the names that its people have in the log: for the evening, and in every step in which it can still be put aside. */
import { countNobody } from '../../../domain/audience.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import type { LogEntry } from '../../../domain/session/log-entry.ts';
import {
	listChangeable,
	listFresh,
	type NamesInSteps,
	type PutAsidePayload,
	type SetWavePayload
} from '../../../domain/session/waves.ts';
import { wholeEvening, type Memory } from './memory.ts';

interface Asked {
	kind: LogEntry['kind'];
	payload: object;
	/** All participants of the evening, as they were read before this was asked: who came in since is none of them. */
	people: readonly string[];
}

type NamedWave = Partial<Pick<PutAsidePayload, 'people' | 'inSteps' | 'kinds'>>;

/**
 * What the server adds to the command; nothing to any other. In an order that says nothing of who came when. Only who was read can be named
 * in every step, so nobody else goes along.
 */
export function nameWave(
	{ kind, payload, people }: Asked,
	memory: Memory
): NamedWave | { refusal: Refusal } {
	if (kind !== 'put-aside' && kind !== 'set-wave') return {};
	const read = new Set(people.map((id) => memory.nameIn(wholeEvening, id)));
	if (kind === 'put-aside') {
		const { from, to } = payload as Pick<PutAsidePayload, 'from' | 'to'>;
		const names = listFresh(memory.state, from, to)
			.filter((name) => read.has(name))
			.toSorted();
		return { people: names, ...describe(names, people, memory) };
	}
	const names = memory.state.waves[(payload as SetWavePayload).wave]?.people ?? [];
	if (!names.every((name) => read.has(name))) return { refusal: 'not-possible-now' };
	return describe(names, people, memory);
}

function describe(names: readonly string[], people: readonly string[], memory: Memory) {
	const wanted = new Set(names);
	const kinds = countNobody();
	for (const id of people) {
		const kind = wanted.has(memory.nameIn(wholeEvening, id)) ? memory.kindOf(id) : null;
		if (kind) kinds[kind] += 1;
	}
	return { kinds, inSteps: nameInSteps(names, people, memory) };
}

export function nameInSteps(
	names: readonly string[],
	people: readonly string[],
	memory: Memory
): NamesInSteps {
	const wanted = new Set(names);
	const chosen = people.filter((id) => wanted.has(memory.nameIn(wholeEvening, id)));
	return Object.fromEntries(
		listChangeable(memory.state).map((stepId) => [
			stepId,
			// Where the key of a step is gone nobody has a name in it.
			chosen
				.map((id) => memory.nameIn(stepId, id))
				.filter((name) => name !== '')
				.toSorted()
		])
	);
}
