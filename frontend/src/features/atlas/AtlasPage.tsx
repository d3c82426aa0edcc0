import { useIsFetching, useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';
import { Button } from '../../components/button/Button';
import { ComboField } from '../../components/field/ComboField';
import { SelectField } from '../../components/field/SelectField';
import { atlasUnitsQuery } from '../../state/atlasQueries';
import { configQuery } from '../../state/queries';
import { readView, writeView } from '../../state/viewState';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import { usePageTitle } from '../shell/usePageTitle';
import './atlasPages.css';
import styles from './atlas.module.css';
import { AtlasSheet } from './AtlasSheet';
import { orientations, paperSizes } from './paper';

const every = 'every';

/** The map on paper: a sheet for a commune, or one for each, with the filter and the day of the map it was opened from. */
export function AtlasPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const search = useSearch();
  const params = new URLSearchParams(search);
  const { filter, date } = readView(search);
  const paper = paperSizes.find((size) => size === params.get('paper')) ?? 'A4';
  const orientation = orientations.find((each) => each === params.get('orientation')) ?? 'portrait';
  const { data: config } = useQuery(configQuery);
  const { data: units, error, refetch } = useQuery(atlasUnitsQuery(config?.provinceCode, date));
  const isLoading = useIsFetching() > 0;
  usePageTitle(t('atlas.title'));

  const isEvery = params.get('sheets') === every;
  const chosen = units?.find(({ code }) => code === filter.communeCode) ?? units?.[0];
  const shown = isEvery ? (units ?? []) : chosen ? [chosen] : [];
  const change = (name: 'paper' | 'orientation' | 'commune' | 'sheets', value: string) => {
    const next = new URLSearchParams(search);
    // One commune or every one, never both.
    next.delete(name === 'commune' ? 'sheets' : name === 'sheets' ? 'commune' : name);
    next.set(name, value);
    navigate(`/atlas?${next}`, { replace: true });
  };

  return (
    <div className={page.page}>
      <header className={page.head} data-print="none">
        <h1>{t('atlas.title')}</h1>
        <p className={page.intro}>{t('atlas.intro')}</p>
      </header>
      <div className={styles.controls} data-print="none">
        <ComboField
          id="atlas-commune"
          label={t('atlas.commune')}
          value={isEvery ? every : (chosen?.code ?? '')}
          onChange={(commune) => {
            if (commune !== '') {
              change(commune === every ? 'sheets' : 'commune', commune);
            }
          }}
          choices={[
            { id: every, text: t('atlas.every') },
            ...(units ?? []).map(({ code, fullName }) => ({ id: code, text: fullName })),
          ]}
        />
        <SelectField
          id="atlas-paper"
          label={t('atlas.paper')}
          value={paper}
          onChange={(size) => {
            change('paper', size);
          }}
          choices={paperSizes.map((size) => ({ id: size, text: size }))}
        />
        <SelectField
          id="atlas-orientation"
          label={t('atlas.orientation')}
          value={orientation}
          onChange={(way) => {
            change('orientation', way);
          }}
          choices={orientations.map((way) => ({ id: way, text: t(`atlas.${way}`) }))}
        />
        <Button
          kind="primary"
          isDisabled={isLoading || shown.length === 0}
          onPress={() => {
            window.print();
          }}
        >
          <Printer size={16} aria-hidden="true" />
          {t('atlas.print')}
        </Button>
        <Link href={`/map?${writeView(readView(search))}`}>{t('atlas.back')}</Link>
      </div>
      <p role="status" className={page.soft} data-print="none">
        {isLoading ? t('shell.loading') : t('atlas.ready', { count: shown.length })}
      </p>
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {shown.map((unit) => (
        <AtlasSheet key={unit.code} unit={unit} filter={filter} day={date} paper={paper} orientation={orientation} />
      ))}
    </div>
  );
}
