/** A ballot of a secret step as it is kept: what opens it is not in this database. */
export interface SealedRow {
	stepId: string;
	question: string;
	/** The pseudonym of the voter in this step. */
	voter: string;
	seq: number;
	sealed: Buffer;
}
