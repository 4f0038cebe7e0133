/** A way in where nobody could let others in: a link for whoever reads what the server says when it starts. */
import type { Config } from '../config.ts';
import type { Auth } from './auth.ts';
import { linkHours } from './links.ts';

/** Lines to show; none when an administrator can log in, unless it was asked for. */
export async function offerFirstLink(
	auth: Pick<Auth, 'lacksAdministrator' | 'offerFirstLink'>,
	config: Pick<Config, 'origin' | 'administratorLink'>
): Promise<string[]> {
	if (!config.administratorLink && !(await auth.lacksAdministrator())) return [];
	const secret = await auth.offerFirstLink();
	return [
		`Met deze link maakt u een account voor een beheerder. Hij werkt één keer, en ${linkHours.first} uur lang:`,
		`  ${config.origin}/welkom/${secret}`,
		''
	];
}
