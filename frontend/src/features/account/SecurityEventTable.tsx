import { useTranslation } from 'react-i18next';
import type { SecurityEvent } from '../../api/securityEvents';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Notice } from '../../components/notice/Notice';
import { formatMoment } from '../../shared/format';
import styles from './account.module.css';

interface Props {
  caption: string;
  events: SecurityEvent[];
  /** Whether they are of many accounts. */
  hasAccounts?: boolean;
}

/** What was done at the doors of the register, or refused there: a line for each hour, from the newest back. */
export function SecurityEventTable({ caption, events, hasAccounts = false }: Props) {
  const { t } = useTranslation();
  if (events.length === 0) {
    return <Notice title={t('account.noSecurityEvents')} />;
  }
  const columns: TableColumn<SecurityEvent>[] = [
    { id: 'lastAt', header: t('account.when'), cell: ({ lastAt }) => formatMoment(lastAt) },
    ...(hasAccounts
      ? [
          {
            id: 'account',
            header: t('signIn.account'),
            cell: ({ account }: SecurityEvent) => account ?? t('account.nobody'),
          },
        ]
      : []),
    {
      id: 'action',
      header: t('account.what'),
      cell: ({ summary, refusal, times }) => (
        <span className={refusal === null ? undefined : styles.refused}>
          {summary}
          {times > 1 && ` (${t('account.times', { count: times })})`}
        </span>
      ),
    },
    { id: 'address', header: t('account.address'), cell: ({ address }) => address },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={events}
      idOf={({ firstAt, account, address, action, refusal }) =>
        `${firstAt} ${account ?? ''} ${address} ${action} ${refusal ?? ''}`
      }
    />
  );
}
