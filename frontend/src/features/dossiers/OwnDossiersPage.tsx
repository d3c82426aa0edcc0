import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import type { OwnDossier } from '../../api/dossiers';
import { Button, buttonClass } from '../../components/button/Button';
import { ChoiceChips } from '../../components/choiceChips/ChoiceChips';
import { Due } from '../../components/due/Due';
import { Notice } from '../../components/notice/Notice';
import { formatArea, formatNumber } from '../../shared/format';
import { ownDossiersQuery } from '../../state/dossierQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { DossierWay } from './DossierWay';
import styles from './dossiers.module.css';
import { DossiersFrame } from './DossiersFrame';
import { nextCommands, waysAside } from './dossierForms';

/** What one's own organisation has asked for and offered, each followed like a parcel. */
export function OwnDossiersPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isOpenOnly = new URLSearchParams(useSearch()).get('show') === 'open';
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...ownDossiersQuery(isOpenOnly),
    placeholderData: keepPreviousData,
  });
  const dossiers = data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [];
  const total = data?.pages[0]?.totalCount;
  return (
    <DossiersFrame part="own">
      <div className={page.tools}>
        <ChoiceChips
          label={t('dossier.ownShow')}
          value={isOpenOnly ? 'open' : 'all'}
          choices={[
            { id: 'all', text: t('dossier.all') },
            { id: 'open', text: t('dossier.ownOpen') },
          ]}
          onChange={(show) => {
            navigate(show === 'all' ? '/dossiers/own' : '/dossiers/own?show=open');
          }}
        />
        <p role="status">
          {total !== undefined && t('dossier.count', { count: total, formatted: formatNumber(total) })}
        </p>
      </div>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {total === 0 && (
        <Notice
          title={t('dossier.ownEmptyTitle')}
          action={
            <Link href="/map?classification=SURPLUS" className={buttonClass('secondary')}>
              {t('dossier.emptyAction')}
            </Link>
          }
        >
          {t('dossier.emptyText')}
        </Notice>
      )}
      <ul className={page.stack}>
        {dossiers.map((dossier) => (
          <ParcelCard key={dossier.id} dossier={dossier} />
        ))}
      </ul>
      {hasNextPage && (
        <div className={page.more}>
          <Button onPress={() => void fetchNextPage()}>{t('shell.more')}</Button>
        </div>
      )}
    </DossiersFrame>
  );
}

function ParcelCard({ dossier }: { dossier: OwnDossier }) {
  const { t } = useTranslation();
  const { id, number, kind, status, facilities, wantedIn, intendedUse, areaNeededM2 } = dossier;
  const waits = nextCommands.filter((command) => dossier.allowedCommands.includes(command) && !waysAside.has(command));
  const [first, ...others] = facilities;
  const facts = [
    t(`enum.dossierKind.${kind}`),
    intendedUse && t(`enum.intendedUse.${intendedUse}`),
    areaNeededM2 !== null && formatArea(areaNeededM2),
  ];
  return (
    <li className={page.card}>
      <article aria-labelledby={`own-${number}`}>
        <header className={styles.parcelHead}>
          <div>
            <h2 id={`own-${number}`}>
              <Link href={`/dossiers/${id}`}>{number}</Link>
            </h2>
            <p>
              {first?.name ?? wantedIn?.name}
              {others.length > 0 && (
                <span className={page.soft}> {t('dossier.moreFacilities', { count: others.length })}</span>
              )}
            </p>
            <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
          </div>
          <span className={styles.aside}>
            <span className={page.tag}>{t(`enum.dossierStatus.${status}`)}</span>
            <Due clock={dossier.nextStepClock} />
          </span>
        </header>
        <DossierWay dossier={dossier} label={t('dossier.progressOf', { number })} />
        {status === 'SUPPLEMENT_ASKED' && dossier.supplementAsked && (
          <p className={styles.asked}>
            <strong>{t('dossier.supplementAsked')}:</strong> {dossier.supplementAsked}
          </p>
        )}
        {status === 'REFUSED' && dossier.refusal && (
          <p className={styles.asked}>
            <strong>{t('dossier.refusal')}:</strong> {dossier.refusal}
          </p>
        )}
        {waits.length > 0 && (
          <p className={styles.mine}>
            {t('dossier.yours')}{' '}
            <Link href={`/dossiers/${id}`}>{waits.map((command) => t(`command.${command}.title`)).join(', ')}</Link>
          </p>
        )}
      </article>
    </li>
  );
}
