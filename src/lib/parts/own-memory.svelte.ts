/**
 * Whether somebody gave a ballot, as this phone saw it while the server could still tell. Of what was in it nothing is kept: after closing
 * nobody can show a phone to prove what they chose.
 */
import { untrack } from 'svelte';
import type { StepPhase } from '../domain/activity.ts';
import type { OwnBallot } from '../domain/ballot/own-ballot.ts';

/** Unsure: this phone was not there, so that only what is true for everybody can be said. */
export type Gave = 'yes' | 'no' | 'withdrawn' | 'unsure';

export class OwnMemory {
	/** By question. */
	#seen: Record<string, Gave> = $state.raw({});
	readonly #own: () => Record<string, OwnBallot>;

	constructor(own: () => Record<string, OwnBallot>, phase: () => StepPhase) {
		this.#own = own;
		$effect.pre(() => {
			this.#seen = noteGave(
				untrack(() => this.#seen),
				own(),
				phase()
			);
		});
	}

	gaveOn(question: string): Gave {
		const is = this.#own()[question]?.is ?? 'cut';
		return is === 'cut' ? (this.#seen[question] ?? 'unsure') : readGave(is);
	}

	/** On any of all questions. */
	get gave(): Gave {
		const all = Object.keys(this.#own()).map((question) => this.gaveOn(question));
		return (['yes', 'unsure', 'withdrawn'] as const).find((one) => all.includes(one)) ?? 'no';
	}
}

/** What a phone knows from here on, with what it sees now. */
export function noteGave(
	before: Record<string, Gave>,
	own: Record<string, OwnBallot>,
	phase: StepPhase
): Record<string, Gave> {
	const seen = Object.entries(own).flatMap(([question, { is }]): [string, Gave][] => {
		if (is === 'cut') return [];
		// Who has not answered yet may still do so, on another device too.
		return [[question, phase === 'open' && is !== 'known' ? 'unsure' : readGave(is)]];
	});
	return { ...before, ...Object.fromEntries(seen) };
}

function readGave(is: Exclude<OwnBallot['is'], 'cut'>): Gave {
	return is === 'known' ? 'yes' : is === 'none' ? 'no' : is;
}
