import type { ConsoleCard } from './seeing.ts';

/** A card that everybody can read and that lies in no pile: to tick. */
export function isLoose({ standing, clusterId }: ConsoleCard): boolean {
	return standing === 'shown' && clusterId === null;
}
