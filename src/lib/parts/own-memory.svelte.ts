/**
 * Whether somebody gave a ballot, as this phone saw it while the server could still tell. Of what was in it nothing is kept: after closing
 * nobody can show a phone to prove what they chose.
 */
import type { StepPhase } from '../domain/activity.ts';
import type { OwnBallot } from '../domain/ballot/own-ballot.ts';

/** Unsure: this phone was not there, so that only what is true for everybody can be said. */
export type Gave = 'yes' | 'no' | 'withdrawn' | 'unsure';

export class OwnMemory {
	/** By question. No state: what was seen is only read once what it was seen of has changed. */
	readonly #seen: Record<string, Gave> = {};
	readonly #own: () => Record<string, OwnBallot>;

	constructor(own: () => Record<string, OwnBallot>, phase: () => StepPhase) {
		this.#own = own;
		$effect.pre(() => noteGave(this.#seen, own(), phase()));
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

/** Adds what is known now to what was seen before. */
export function noteGave(
	seen: Record<string, Gave>,
	own: Record<string, OwnBallot>,
	phase: StepPhase
): void {
	for (const [question, { is }] of Object.entries(own)) {
		if (is === 'cut') continue;
		// Who has not answered yet may still do so, on another device too.
		seen[question] = phase === 'open' && is !== 'known' ? 'unsure' : readGave(is);
	}
}

function readGave(is: Exclude<OwnBallot['is'], 'cut'>): Gave {
	return is === 'known' ? 'yes' : is === 'none' ? 'no' : is;
}
