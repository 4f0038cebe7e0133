/** Apart from the rungs themselves, which a phone knows without zod. */
import { z } from 'zod';
import { offeredRungs, type OfferedRung } from './rung.ts';

/** The rung of a step. An agenda from when deciding could be picked says what is true of it: advice. */
export function rungSetting(standard: OfferedRung) {
	return z
		.preprocess((picked) => (picked === 'decide' ? 'advise' : picked), z.enum(offeredRungs))
		.default(standard);
}
