import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HandoverMinutes, MinutesItem } from '../../api/handoverMinutes';
import { FactList } from '../../components/factList/FactList';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { formatDate, formatNumber, formatQuantity } from '../../shared/format';
import { handoverMinutesQuery } from '../../state/caseQueries';
import styles from '../page.module.css';

/** The minutes drawn up item by item, what was found on site and who has signed; nothing until they have come. */
export function MinutesCard({ handoverId }: { handoverId: string }) {
  const { t } = useTranslation();
  const { data: handover } = useQuery(handoverMinutesQuery(handoverId));
  const minutes = handover?.detailedMinutes;
  if (!minutes) {
    return null;
  }
  const { content } = minutes;
  return (
    <section className={`${styles.card ?? ''} ${styles.stack ?? ''}`} aria-labelledby="minutes-title">
      <div className={styles.titleLine}>
        <h2 id="minutes-title">{t('handover.minutesItems')}</h2>
        <span className={styles.tag}>{t(`handover.minutesStatus.${minutes.status}`)}</span>
      </div>
      <Items items={content.items} />
      <FactList
        facts={[
          { label: t('handover.form.place'), value: content.place },
          { label: t('handover.giver'), value: peopleOf(minutes, 'GIVER') },
          { label: t('handover.receiver'), value: peopleOf(minutes, 'RECEIVER') },
          {
            label: t('handover.meters'),
            value: lines(
              content.meters,
              ({ kind, number, reading }) => `${t(`handover.meterKind.${kind}`)} ${number}: ${formatQuantity(reading)}`,
            ),
          },
          {
            label: t('handover.keys'),
            value: lines(content.keys, ({ description, count }) => `${description}: ${formatNumber(count)}`),
          },
          {
            label: t('handover.papersHandedOver'),
            value: lines(content.papers, ({ title, number, date }) =>
              [title, number, date && formatDate(date)].filter(Boolean).join(', '),
            ),
          },
          { label: t('handover.form.note'), value: content.note },
          {
            label: t('handover.signedByGiver'),
            value: minutes.giverSignature && formatDate(minutes.giverSignature.signedOn),
          },
          {
            label: t('handover.signedByReceiver'),
            value: minutes.receiverSignature && formatDate(minutes.receiverSignature.signedOn),
          },
        ]}
      />
    </section>
  );
}

function Items({ items }: { items: MinutesItem[] }) {
  const { t } = useTranslation();
  const columns: TableColumn<MinutesItem>[] = [
    {
      id: 'description',
      header: t('handover.form.description'),
      cell: ({ number, description }) => `${number}. ${description}`,
    },
    {
      id: 'book',
      header: t('handover.byBook'),
      cell: ({ quantityByBook, unit }) => `${formatQuantity(quantityByBook)} ${unit}`,
      isFigure: true,
    },
    {
      id: 'received',
      header: t('handover.received'),
      cell: ({ quantityReceived, unit, isDifferent }) =>
        quantityReceived === null ? (
          t('handover.notChecked')
        ) : isDifferent ? (
          <strong>{t('handover.differs', { quantity: `${formatQuantity(quantityReceived)} ${unit}` })}</strong>
        ) : (
          `${formatQuantity(quantityReceived)} ${unit}`
        ),
      isFigure: true,
    },
    {
      id: 'condition',
      header: t('handover.form.condition'),
      cell: ({ condition, note }) => [condition, note].filter(Boolean).join('; ') || '–',
    },
  ];
  return (
    <DataTable
      caption={t('handover.minutesItems')}
      columns={columns}
      rows={items}
      idOf={({ number }) => String(number)}
    />
  );
}

const peopleOf = ({ content }: HandoverMinutes, side: 'GIVER' | 'RECEIVER') =>
  lines(
    content.parties.filter((party) => party.side === side),
    ({ name, position }) => `${name}, ${position}`,
  );

/** One line an entry; null, which leaves the fact out, when there is none. */
function lines<Entry>(entries: readonly Entry[], textOf: (entry: Entry) => string) {
  return entries.length === 0 ? null : entries.map(textOf).join('; ');
}
