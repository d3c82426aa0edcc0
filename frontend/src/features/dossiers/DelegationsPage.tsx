import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleCheck, CircleSlash, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { delegationCommands, type Delegation } from '../../api/delegations';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { dayOf, formatDate } from '../../shared/format';
import { delegationsQuery } from '../../state/dossierQueries';
import { organisationsQuery } from '../../state/queries';
import { useAccount } from '../access/AccountContext';
import { effectiveOnField } from '../commands/effectiveOnField';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { grantForm, standingOf } from './delegationForms';
import styles from './dossiers.module.css';
import { DossiersFrame } from './DossiersFrame';
import { linesField } from './fields';

const standingIcons = { inForce: CircleCheck, later: Hourglass, over: CircleSlash, ended: CircleSlash };

/** Who may decide what in the province's name, and for how long. */
export function DelegationsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(delegationsQuery);
  const { commands } = useAccount();
  const mayGrant = commands.includes('GRANT_DELEGATION');
  const mayEnd = commands.includes('END_DELEGATION');
  const [today] = useState(() => dayOf(new Date()));
  const [isGranting, setIsGranting] = useState(false);
  const [endingId, setEndingId] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const delegations = data?.nodes ?? [];
  const ending = delegations.find(({ id }) => id === endingId);

  const columns: TableColumn<Delegation>[] = [
    { id: 'number', header: t('delegation.number'), cell: ({ number }) => <strong>{number}</strong> },
    {
      id: 'to',
      header: t('delegation.to'),
      cell: ({ toName, issuer }) => (
        <span className={styles.twoLines}>
          <span>{toName}</span>
          <span className={styles.soft}>{t('delegation.by', { name: issuer.name })}</span>
        </span>
      ),
    },
    {
      id: 'forms',
      header: t('delegation.legalForms'),
      cell: ({ legalForms }) => legalForms.map((form) => t(`enum.legalForm.${form}`)).join('; '),
    },
    {
      id: 'period',
      header: t('delegation.period'),
      sorted: 'descending',
      cell: ({ validFrom, validTo }) =>
        t('delegation.fromTo', { from: formatDate(validFrom), to: formatDate(validTo) }),
    },
    {
      id: 'standing',
      header: t('dossier.status'),
      cell: (delegation) => {
        const standing = standingOf(delegation, today);
        const Icon = standingIcons[standing];
        return (
          <span className={styles.twoLines}>
            <span className={styles.ends}>
              <Icon size={14} aria-hidden="true" />
              {t(`delegation.standing.${standing}`)}
            </span>
            {delegation.endedOn && (
              <span className={styles.soft}>
                {formatDate(delegation.endedOn)} · {delegation.endReason}
              </span>
            )}
          </span>
        );
      },
    },
    ...(mayEnd
      ? [
          {
            id: 'end',
            header: t('delegation.end'),
            cell: ({ id, number, endedOn, validTo }: Delegation) =>
              endedOn === null &&
              validTo >= today && (
                <Button
                  onPress={() => {
                    setDone(null);
                    setIsGranting(false);
                    setEndingId(id);
                  }}
                >
                  {t('delegation.end')}
                  <span className="visually-hidden"> {number}</span>
                </Button>
              ),
          },
        ]
      : []),
  ];

  return (
    <DossiersFrame part="delegations">
      <div className={page.stack}>
        {done !== null && (
          <Banner tone="good" takesFocus>
            {done}
          </Banner>
        )}
        {mayGrant && !isGranting && (
          <div className={page.commands} data-print="none">
            <Button
              kind="primary"
              onPress={() => {
                setDone(null);
                setEndingId(null);
                setIsGranting(true);
              }}
            >
              {t('delegation.grant')}
            </Button>
          </div>
        )}
        {isGranting && (
          <GrantForm
            onDone={(number) => {
              setIsGranting(false);
              setDone(t('delegation.granted', { number }));
            }}
            onCancel={() => {
              setIsGranting(false);
            }}
          />
        )}
        {ending && (
          <EndForm
            key={ending.id}
            delegation={ending}
            onDone={() => {
              setEndingId(null);
              setDone(t('delegation.endedDone', { number: ending.number }));
            }}
            onCancel={() => {
              setEndingId(null);
            }}
          />
        )}
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
        {data?.totalCount === 0 && <Notice title={t('delegation.emptyTitle')}>{t('delegation.emptyText')}</Notice>}
        {delegations.length > 0 && (
          <DataTable
            caption={t('dossier.part.delegations')}
            columns={columns}
            rows={delegations}
            idOf={({ id }) => id}
          />
        )}
      </div>
    </DossiersFrame>
  );
}

function GrantForm({ onDone, onCancel }: { onDone: (number: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: organisations = [] } = useQuery(organisationsQuery);
  const form = grantForm(t, organisations);
  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`}>
      <CommandFormView
        idPrefix="delegation-grant"
        title={t('delegation.grant')}
        submitLabel={t('delegation.grantSubmit')}
        form={form}
        send={(reading, idempotencyKey) => form.send(idempotencyKey, reading)}
        onDone={({ number }) => {
          void queries.invalidateQueries().then(() => {
            onDone(number);
          });
        }}
        onCancel={onCancel}
        onReload={() => queries.invalidateQueries()}
      />
    </section>
  );
}

interface EndProps {
  delegation: Delegation;
  onDone: () => void;
  onCancel: () => void;
}

function EndForm({ delegation: { id, version, number }, onDone, onCancel }: EndProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`}>
      <CommandFormView
        idPrefix="delegation-end"
        title={t('delegation.endTitle', { number })}
        submitLabel={t('delegation.endSubmit')}
        form={{
          fields: [linesField(t, 'reason'), effectiveOnField(t)],
          paper: { kind: 'DECISION', isRequired: true },
        }}
        send={(reading, idempotencyKey) =>
          delegationCommands.END_DELEGATION({
            idempotencyKey,
            delegationId: id,
            expectedVersion: version,
            reason: reading.text('reason'),
            effectiveOn: reading.day('effectiveOn'),
            paper: reading.requiredPaper(),
          })
        }
        onDone={() => {
          void queries.invalidateQueries().then(onDone);
        }}
        onCancel={onCancel}
        onReload={() => queries.invalidateQueries()}
      />
    </section>
  );
}
