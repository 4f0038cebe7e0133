/** The work that every server gets: one kind of measurement, done from the same generator. */
import type { Contestant, ContestantName } from './contestant.ts';

export type Figures = Record<string, number>;

export interface Work {
	name: string;
	/** Figures of one trial against one server. */
	measure(server: Contestant, quick: boolean): Promise<Figures>;
	/** Medians of the trials per server in, the figures that count and their targets out. */
	judge(medians: Record<ContestantName, Figures>): Target[];
}

/** A figure that has to stay at or under `most`, or at or above `least`. */
export type Target = { figure: string; value: number } & ({ most: number } | { least: number });

export function isReached(target: Target): boolean {
	return 'most' in target ? target.value <= target.most : target.value >= target.least;
}

export const pause = (milliseconds: number) =>
	new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Processor time of this process, the generator, in seconds. */
export function generatorSeconds(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1_000_000;
}
