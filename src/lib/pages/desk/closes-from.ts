import type { SessionRow } from '#lib/server/db/sessions.ts';

type World = {
	desk: Pick<App.Locals['app']['desk'], 'closesFrom'>;
	looks: Pick<App.Locals['app']['looks'], 'atDoor'>;
};

/** From when the server closes an evening that nobody closed; null where it will not: its log takes no line. */
export async function readClosesFrom(
	{ desk, looks }: World,
	session: SessionRow
): Promise<Date | null> {
	const from = await desk.closesFrom(session);
	return from && (await looks.atDoor(session.id, null)).readOnly ? null : from;
}
