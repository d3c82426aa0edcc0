/** Set while this browser has something to send; whose it is, it does not tell. */
export const waitingMark = 'siteRecordsWait';

/** Known without opening the database, which most pages never need. */
export const someSiteRecordsWait = (): boolean => localStorage.getItem(waitingMark) !== null;
