/** An evening that has begun, led from a console over a socket. */
import type { Command } from '#lib/domain/session/command.ts';
import type { Reply } from '#lib/protocol/messages.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import type { LiveApp, TestSocket } from './live-app.ts';
import { tryPress } from './press.ts';

export interface Begun {
	session: SessionRow;
	console: TestSocket;
	lead(command: Command): Promise<Reply>;
	stepOf(activity: string): string;
}

export async function begin(live: LiveApp): Promise<Begun> {
	const session = await live.planEvening();
	const cookie = `${live.app.auth.cookieName}=${live.staffToken}`;
	const console = await live.connect({ audience: 'facilitator', code: session.code }, cookie);
	const lead = (command: Command) => tryPress(console, command);
	await lead({ kind: 'open-doors' });
	await lead({ kind: 'start' });
	const stepOf = (activity: string) =>
		session.agenda.find((step) => step.activity === activity)?.id ?? '';
	return { session, console, lead, stepOf };
}

export async function openStep({ lead, stepOf }: Begun, activity: string): Promise<string> {
	const stepId = stepOf(activity);
	await lead({ kind: 'go-to', stepId });
	await lead({ kind: 'open-step', stepId });
	return stepId;
}
