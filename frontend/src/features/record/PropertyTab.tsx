import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FacilityDetails } from '../../api/facility';
import type { FacilityProperty, UseBreakdown } from '../../api/facilityRecord';
import { DataTable, type TableColumn } from '../../components/dataTable/DataTable';
import { StackedBar } from '../../components/stackedBar/StackedBar';
import { formatArea, formatDate, formatDong, formatNumber, formatShare } from '../../shared/format';
import { facilityPropertyQuery } from '../../state/recordQueries';
import page from '../page.module.css';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './record.module.css';
import { PropertyEdits } from './PropertyEdits';
import { usePartsOf } from './useParts';

type Parcel = FacilityProperty['parcels'][number];
type Building = FacilityProperty['buildings'][number];
type Part = FacilityProperty['parts'][number];
type Office = FacilityProperty['offices'][number];

/** Land, buildings and what they are used for, parts that are handled by themselves, and who works there. */
export function PropertyTab({ facility }: { facility: FacilityDetails }) {
  const { t } = useTranslation();
  const { data: property, error, refetch } = useQuery(facilityPropertyQuery(facility.id));
  if (!property) {
    return error ? <LoadFailed error={error} onRetry={refetch} /> : <p className={page.soft}>{t('shell.loading')}</p>;
  }
  const { landUse, parcels, buildings, parts, offices } = property;
  return (
    <div className={page.stack}>
      <PropertyEdits facility={facility} property={property} />
      <section className={page.card}>
        <h2>{t('record.land')}</h2>
        {landUse ? (
          <UseOf title={t('record.landUse')} use={landUse} />
        ) : (
          <p className={page.soft}>{t('record.noUse')}</p>
        )}
        {parcels.length === 0 ? (
          <p className={page.soft}>{t('record.noParcels')}</p>
        ) : (
          <ParcelTable parcels={parcels} />
        )}
      </section>
      <section className={page.card}>
        <h2>{t('record.buildings')}</h2>
        {buildings.length === 0 && <p className={page.soft}>{t('record.noBuildings')}</p>}
        <div className={styles.buildings}>
          {buildings.map((building) => (
            <BuildingView key={building.id} building={building} />
          ))}
        </div>
      </section>
      {parts.length > 0 && <PartsSection parts={parts} />}
      <OfficesSection offices={offices} />
    </div>
  );
}

const idOf = ({ id }: { id: string }) => id;

function UseOf({ title, use }: { title: string; use: UseBreakdown }) {
  const { t } = useTranslation();
  return (
    <figure className={styles.use}>
      <figcaption>
        {title} <span className={styles.soft}>{t('record.useAsOf', { date: formatDate(use.asOf) })}</span>
      </figcaption>
      <StackedBar
        label={title}
        parts={usePartsOf(use, t)}
        total={{ label: t('record.total'), text: formatArea(use.total) }}
      />
    </figure>
  );
}

function ParcelTable({ parcels }: { parcels: Parcel[] }) {
  const { t } = useTranslation();
  const columns: TableColumn<Parcel>[] = [
    {
      id: 'parcel',
      header: t('record.parcel'),
      cell: ({ sheet, number }) => t('record.parcelName', { sheet, number }),
    },
    { id: 'purpose', header: t('record.purposeCode'), cell: ({ purposeCode }) => purposeCode },
    { id: 'area', header: t('record.area'), isFigure: true, cell: ({ areaM2 }) => formatArea(areaM2) },
    {
      id: 'certificate',
      header: t('record.certificate'),
      cell: ({ certificateNumber, certificateDate }) =>
        certificateNumber === null
          ? t('record.noCertificate')
          : `${certificateNumber}${certificateDate === null ? '' : ` · ${formatDate(certificateDate)}`}`,
    },
    { id: 'origin', header: t('record.origin'), cell: ({ origin }) => origin },
  ];
  return <DataTable caption={t('record.parcels')} columns={columns} rows={parcels} idOf={idOf} />;
}

function BuildingView({ building }: { building: Building }) {
  const { t } = useTranslation();
  const { name, grade, storeys, yearBuilt, footprintM2, floorAreaM2, originalCostVnd, residualVnd, use } = building;
  const facts = [
    grade && t('record.grade', { grade }),
    t('record.storeys', { count: storeys }),
    yearBuilt !== null && t('record.built', { year: yearBuilt }),
  ].filter((fact) => fact !== null && fact !== false);
  return (
    <article className={styles.building}>
      <h3>{name}</h3>
      <p className={styles.soft}>{facts.join(' · ')}</p>
      <dl className={styles.figures}>
        <Pair label={t('facility.floorArea')} value={formatArea(floorAreaM2)} />
        <Pair
          label={t('record.footprint')}
          value={footprintM2 === null ? t('facility.noFigure') : formatArea(footprintM2)}
        />
        <Pair
          label={t('record.originalCost')}
          value={originalCostVnd === null ? t('facility.noFigure') : formatDong(originalCostVnd)}
        />
        <Pair
          label={t('record.residual')}
          value={residualVnd === null ? t('facility.noFigure') : formatDong(residualVnd)}
        />
      </dl>
      {use && <UseOf title={t('record.buildingUse', { name })} use={use} />}
    </article>
  );
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function PartsSection({ parts }: { parts: Part[] }) {
  const { t } = useTranslation();
  const area = (squareMetres: number | null) =>
    squareMetres === null ? t('facility.noFigure') : formatArea(squareMetres);
  const columns: TableColumn<Part>[] = [
    { id: 'name', header: t('record.part'), cell: ({ name }) => <strong>{name}</strong> },
    {
      id: 'class',
      header: t('facility.classification'),
      cell: (part) => t(`enum.classification.${part.classification}`),
    },
    { id: 'stage', header: t('facility.stage'), cell: ({ stage }) => t(`enum.stage.${stage}`) },
    { id: 'holder', header: t('facility.holder'), cell: ({ holder }) => holder.name },
    { id: 'land', header: t('facility.landArea'), isFigure: true, cell: ({ landAreaM2 }) => area(landAreaM2) },
    { id: 'floor', header: t('facility.floorArea'), isFigure: true, cell: ({ floorAreaM2 }) => area(floorAreaM2) },
  ];
  return (
    <section className={page.card}>
      <h2>{t('record.parts')}</h2>
      <DataTable caption={t('record.parts')} columns={columns} rows={parts} idOf={idOf} />
    </section>
  );
}

function OfficesSection({ offices }: { offices: Office[] }) {
  const { t } = useTranslation();
  const columns: TableColumn<Office>[] = [
    {
      id: 'organisation',
      header: t('record.organisation'),
      cell: (office) => <strong>{office.organisation.name}</strong>,
    },
    { id: 'kind', header: t('record.officeKind'), cell: ({ kind }) => t(`record.office.${kind}`) },
    {
      id: 'people',
      header: t('record.people'),
      isFigure: true,
      cell: ({ headcount }) => (headcount === null ? t('facility.noFigure') : formatNumber(headcount)),
    },
    {
      id: 'area',
      header: t('record.area'),
      isFigure: true,
      cell: ({ site }) => (site?.areaM2 == null ? t('facility.noFigure') : formatArea(site.areaM2)),
    },
    {
      id: 'norm',
      header: t('record.againstNorm'),
      isFigure: true,
      cell: ({ normCheck: { norm, metPercent } }) =>
        norm === null || metPercent === null
          ? t('facility.noFigure')
          : t('record.normMet', { share: formatShare(metPercent / 100), norm: formatArea(norm.totalM2) }),
    },
  ];
  return (
    <section className={page.card}>
      <h2>{t('record.offices')}</h2>
      {offices.length === 0 ? (
        <p className={page.soft}>{t('record.noOffices')}</p>
      ) : (
        <DataTable caption={t('record.offices')} columns={columns} rows={offices} idOf={idOf} />
      )}
    </section>
  );
}
