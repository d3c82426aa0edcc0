// One script for all of site work: whoever needs a part of it without a connection needs the rest too.
export { LeaveQuestion } from './LeaveQuestion';
export { InspectionPage, ReceiptPage } from './SiteFormPage';
export { SitePage } from './SitePage';
export { SiteRecordPage } from './SiteRecordPage';
export { SiteWaiting } from './SiteWaiting';
