/** What a wall says of the evening itself: before its doors, and once it is over. */
import { sumKinds } from '#lib/domain/audience.ts';
import type { WallView } from '#lib/domain/session/view.ts';
import type { Front } from '#lib/server/access/front.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';

export interface WallEvening {
	title: string;
	plannedAt: Date;
	/** Where one joins, without the protocol: as somebody types it. */
	address: string;
	/** Leads to where one joins. */
	qr: Qr;
	/** So many people can join. */
	mostParticipants: number;
	/** Where the report will be, in short, what leads right to it, and how many days after the end it is there at the latest. */
	report: { address: string; qr: Qr; days: number; isPublic: boolean };
}

interface Qr {
	path: string;
	size: number;
}

type Evening = Pick<SessionRow, 'id' | 'code' | 'title' | 'plannedAt' | 'publishedAt'>;

/** The addresses of one evening. */
export function addressEvening(
	{ id, code, title, plannedAt, publishedAt }: Evening,
	{
		addresses,
		door,
		drawQr,
		municipality
	}: Pick<Front, 'addresses' | 'drawQr' | 'municipality'> & {
		door: Pick<Front['door'], 'mostParticipants'>;
	}
): WallEvening {
	const origin = addresses.joinOrigin();
	const address = new URL(origin).host;
	return {
		...{ title, plannedAt, address, mostParticipants: door.mostParticipants },
		qr: drawQr(`${origin}/doe-mee/${code}`),
		report: {
			address: `${address}/avonden`,
			qr: drawQr(`${origin}/avonden/${id}`),
			days: municipality.reportDays,
			isPublic: publishedAt !== null
		}
	};
}

/** Nobody else can join: who scans would be refused. */
export function isHallFull(
	{ present }: Pick<WallView, 'present'>,
	{ mostParticipants }: Pick<WallEvening, 'mostParticipants'>
): boolean {
	return sumKinds(present) >= mostParticipants;
}

/** In which language the wall speaks, with the municipality's own words in it. */
export function showWallIn({ app, wallLanguage }: App.Locals) {
	return { language: wallLanguage, municipality: app.municipality.show(wallLanguage) };
}
