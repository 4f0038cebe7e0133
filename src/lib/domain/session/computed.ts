/** The line with which a heavy computation ends: what came out, and the hashes of what went in and came out. A recount repeats it. */
import { z } from 'zod';
import type { Heavy } from '../activity.ts';
import { accepted, refuse, type Verdict } from '../refusal.ts';
import { writeCanonical } from './canonical.ts';
import type { Sha256 } from '../chain.ts';
import type { LogEntry } from './log-entry.ts';
import type { SessionState } from './session.ts';

export const computedSchema = z.object({
	work: z.string().min(1),
	/** SHA-256 over the canonical JSON of the input, and of the output. */
	inputHash: z.string(),
	outputHash: z.string(),
	output: z.unknown()
});
export type Computed = z.infer<typeof computedSchema>;

/** What the log gets of a computation. */
export function describeComputed(
	{ work, input }: Heavy,
	output: unknown,
	sha256: Sha256
): Computed {
	const hashOf = (value: unknown) => sha256(writeCanonical(value));
	return { work, inputHash: hashOf(input), outputHash: hashOf(output), output };
}

/** Stores the output that a step waits for. Compared by the hash of the input, so that a late output of an earlier input is refused. */
export function applyComputed(
	state: SessionState,
	{ stepId, payload }: LogEntry,
	sha256: Sha256
): Verdict {
	const status = stepId === null ? undefined : state.steps[stepId];
	const computed = computedSchema.safeParse(payload);
	if (!status || !computed.success) return refuse('step-unknown');
	const { pending } = status;
	const isAwaited =
		pending?.work === computed.data.work &&
		sha256(writeCanonical(pending.input)) === computed.data.inputHash;
	// The step was changed meanwhile, so another computation is under way.
	if (!isAwaited) return refuse('not-possible-now');
	status.result = computed.data.output;
	status.pending = null;
	return accepted;
}
