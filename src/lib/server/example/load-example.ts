/** What a first start puts into an empty database: Almelo's figures and two made-up logins, printed once. */
import type { Auth } from '../auth/auth.ts';
import { chance } from '../chance.ts';
import type { KompasQueries } from '../db/kompas.ts';
import type { StaffQueries } from '../db/staff.ts';
import { loadAlmelo } from './load-almelo.ts';

/**
 * Fills an empty database; one that holds something is left as it is. Gives the lines to show to whoever started the server, none
 * when there was something already.
 */
export async function loadExample(
	queries: { kompas: KompasQueries; staff: StaffQueries },
	auth: Auth,
	makeEvenings: () => Promise<void>
): Promise<string[]> {
	if (await queries.kompas.isEmpty()) {
		await loadAlmelo(queries.kompas);
		await makeEvenings();
	}
	if ((await queries.staff.countAll()) > 0) return [];
	const wijken = (await queries.kompas.listAreas('wijk')).map(({ code }) => code);
	const lines = ['Verzonnen logins van het voorbeeld (u ziet ze alleen nu):'];
	for (const [role, name, email] of [
		['wijkregisseur', 'Wijkregisseur (voorbeeld)', 'wijkregisseur@voorbeeld.example'],
		['administrator', 'Beheerder (voorbeeld)', 'beheerder@voorbeeld.example']
	] as const) {
		const password = chance.newToken().slice(0, 16);
		await auth.addStaff(
			{ role, name, email, wijken: role === 'wijkregisseur' ? wijken : [] },
			password
		);
		lines.push(`  ${email}  wachtwoord: ${password}`);
	}
	return [...lines, ''];
}
