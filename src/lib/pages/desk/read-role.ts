import { roles, type Role } from '#lib/domain/access/rights.ts';

/** The role and the wijken that somebody chose in a form; of a role that is for the whole city no wijken. */
export async function readRole(
	form: FormData,
	{ app }: App.Locals
): Promise<{ role: Role; wijken: string[] }> {
	const role = roles.find((known) => known === form.get('role')) ?? 'wijkregisseur';
	const known = new Set((await app.kompas.listWijken()).map(({ code }) => code));
	const chosen = form.getAll('wijken').map(String);
	return { role, wijken: role === 'wijkregisseur' ? chosen.filter((code) => known.has(code)) : [] };
}
