import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { organisationCommands, type OrganisationRow, type OrganisationType } from '../../api/organisations';
import { Button } from '../../components/button/Button';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { CheckField } from '../../components/field/CheckField';
import { TextField } from '../../components/field/TextField';
import { Banner } from '../../components/notice/Banner';
import { Notice } from '../../components/notice/Notice';
import { formatDate } from '../../shared/format';
import { matchesWords } from '../../shared/text';
import { organisationRowsQuery } from '../../state/accountQueries';
import { communesQuery, configQuery } from '../../state/queries';
import { useAccount } from '../access/AccountContext';
import { effectiveOnField } from '../commands/effectiveOnField';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './admin.module.css';
import { AdminFrame } from './AdminFrame';
import { inTree } from './ancestry';
import { bodyField, lineField, typeField } from './fields';
import { useSteps } from './useSteps';

/** The bodies that hold, receive or handle assets, those below one right after it. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  const { data: organisations, error, refetch } = useQuery(organisationRowsQuery);
  const { commands } = useAccount();
  const { step, done, begin, finish, cancel, reload } = useSteps<'establish', OrganisationRow>();
  const [search, setSearch] = useState('');
  const [showsEnded, setShowsEnded] = useState(false);
  const shown =
    organisations &&
    inTree(
      organisations.filter(
        ({ endedOn, code, name, commune }) =>
          (showsEnded || endedOn === null) && matchesWords(`${code} ${name} ${commune?.fullName ?? ''}`, search),
      ),
    );
  const columns: TableColumn<OrganisationRow & { depth: number }>[] = [
    {
      id: 'name',
      header: t('admin.organisation'),
      cell: ({ id, name, code, depth }) => (
        <span className={styles.twoLines} style={{ paddingInlineStart: `${depth * 1.25}rem` }}>
          <Link href={`/admin/organisations/${id}`}>{name}</Link>
          <span className={styles.soft}>{code}</span>
        </span>
      ),
    },
    { id: 'type', header: t('admin.field.type'), cell: ({ type }) => t(`admin.type.${type}`) },
    { id: 'commune', header: t('admin.commune'), cell: ({ commune }) => commune?.fullName ?? t('admin.wholeProvince') },
    { id: 'parent', header: t('admin.field.parentId'), cell: ({ parent }) => parent?.name ?? '–' },
    ...(showsEnded
      ? [
          {
            id: 'ended',
            header: t('admin.endedOn'),
            cell: ({ endedOn }: OrganisationRow) => (endedOn === null ? '–' : formatDate(endedOn)),
          },
        ]
      : []),
  ];
  return (
    <AdminFrame part="organisations">
      <div className={page.stack}>
        {done && (
          <Banner tone="good" takesFocus>
            {t('admin.established', { name: done.name })}
          </Banner>
        )}
        {step === null && commands.includes('ESTABLISH_ORGANISATION') && (
          <div className={page.commands} data-print="none">
            <Button
              kind="primary"
              onPress={() => {
                begin('establish');
              }}
            >
              {t('admin.establish')}
            </Button>
          </div>
        )}
        {step === 'establish' && (
          <EstablishForm organisations={organisations ?? []} onDone={finish} onCancel={cancel} onReload={reload} />
        )}
        <div className={page.dates}>
          <TextField
            id="organisations-search"
            type="search"
            label={t('admin.searchOrganisations')}
            value={search}
            onChange={setSearch}
            characters={40}
          />
          <CheckField
            id="organisations-ended"
            label={t('admin.showEnded')}
            isChecked={showsEnded}
            onChange={setShowsEnded}
          />
        </div>
        {error && <LoadFailed error={error} onRetry={refetch} />}
        {organisations === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
        {shown?.length === 0 && <Notice title={t('admin.noOrganisationFound')}>{t('admin.noneFoundText')}</Notice>}
        {shown && shown.length > 0 && (
          <DataTable caption={t('admin.part.organisations')} columns={columns} rows={shown} idOf={({ id }) => id} />
        )}
      </div>
    </AdminFrame>
  );
}

interface FormProps {
  organisations: OrganisationRow[];
  onDone: (established: OrganisationRow) => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

function EstablishForm({ organisations, ...rest }: FormProps) {
  const { t } = useTranslation();
  const { data: config } = useQuery(configQuery);
  const { data: communes = [] } = useQuery(communesQuery(config?.provinceCode));
  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`}>
      <CommandFormView
        idPrefix="organisation-establish"
        title={t('admin.establish')}
        submitLabel={t('admin.establishSubmit')}
        form={{
          fields: [
            { ...lineField(t, 'name'), label: t('admin.field.organisationName') },
            lineField(t, 'code', t('admin.codeHint')),
            typeField(t),
            {
              name: 'communeId',
              kind: 'search',
              label: t('admin.commune'),
              hint: t('admin.communeHint'),
              isRequired: false,
              choices: communes.map(({ id, fullName, code }) => ({ id, text: `${fullName} (${code})` })),
            },
            bodyField(t, 'parentId', organisations),
            effectiveOnField(t),
          ],
          paper: { kind: 'DECISION', isRequired: false },
        }}
        send={(reading, idempotencyKey) =>
          organisationCommands.ESTABLISH_ORGANISATION({
            idempotencyKey,
            name: reading.text('name'),
            code: reading.text('code'),
            type: reading.text('type') as OrganisationType,
            communeId: reading.optionalText('communeId'),
            parentId: reading.optionalText('parentId'),
            effectiveOn: reading.day('effectiveOn'),
            paper: reading.paper(),
          })
        }
        {...rest}
      />
    </section>
  );
}
