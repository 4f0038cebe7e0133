/** What a wall says of the evening itself: before its doors, and once it is over. */
export interface WallEvening {
	title: string;
	plannedAt: Date;
	/** Where one joins, without the protocol: as somebody types it. */
	address: string;
	/** Leads to where one joins. */
	qr: Qr;
	/** Where the report will be, in short, and what leads right to it. */
	report: { address: string; qr: Qr };
}

interface Qr {
	path: string;
	size: number;
}

/** The addresses of one evening. `drawQr` makes a code out of one. */
export function addressEvening(
	{ id, code, title, plannedAt }: { id: string; code: string; title: string; plannedAt: Date },
	origin: string,
	drawQr: (link: string) => Qr
): WallEvening {
	const address = new URL(origin).host;
	return {
		...{ title, plannedAt, address },
		qr: drawQr(`${origin}/doe-mee/${code}`),
		report: { address: `${address}/avonden`, qr: drawQr(`${origin}/avonden/${id}`) }
	};
}
