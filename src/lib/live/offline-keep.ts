/** What the service worker is told. */
export interface Keep {
	/** The page to show then. */
	page: string;
	language: string;
	/** Addresses of scripts, styles and fonts that are here already. */
	fetched: string[];
}
