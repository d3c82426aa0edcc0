import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { uploadImportFile, type ImportKind, type UploadedFile } from '../../api/imports';
import { buttonClass } from '../../components/button/Button';
import { SelectField } from '../../components/field/SelectField';
import { Banner } from '../../components/notice/Banner';
import { ApiError } from '../../shared/errors';
import { useAccount } from '../access/AccountContext';
import page from '../page.module.css';
import { usePageTitle } from '../shell/usePageTitle';
import { importableKinds } from './importableKinds';
import styles from './imports.module.css';
import { MappingForm } from './MappingForm';

const endings = '.csv,.xlsx,.geojson,.json,.gz,.zip,.gpkg,.kml,.kmz';

/** Choose a file, see how it is understood, have it checked. */
export function NewImportPage() {
  const { t } = useTranslation();
  usePageTitle(t('imports.new'));
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const kinds = importableKinds(useAccount().commands);
  const [kind, setKind] = useState<ImportKind>('FACILITIES');
  const [name, setName] = useState<string | null>(null);
  const [uploaded, setUploaded] = useState<UploadedFile | null>(null);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(file: File, as: ImportKind) {
    setName(file.name);
    setUploaded(null);
    setProblem(null);
    setSending(true);
    try {
      setUploaded(await uploadImportFile(file, as));
    } catch (error) {
      setProblem(error instanceof ApiError && error.message !== '' ? error.message : t('error.network'));
    } finally {
      setSending(false);
    }
  }

  return (
    <div className={page.page}>
      <Link href="/imports" className={page.back}>
        {t('nav.imports')}
      </Link>
      <header className={page.head}>
        <h1>{t('imports.new')}</h1>
      </header>
      <div className={page.stack}>
        <section className={page.card} aria-labelledby="imports-choose">
          <h2 id="imports-choose">{t('imports.choose')}</h2>
          <div className={styles.form}>
            {kinds.length > 1 && (
              <SelectField
                id="imports-kind"
                label={t('imports.kindLabel')}
                value={kind}
                choices={kinds.map((id) => ({ id, text: t(`imports.kind.${id}`) }))}
                onChange={(chosen) => {
                  setKind(kinds.find((one) => one === chosen) ?? 'FACILITIES');
                  setUploaded(null);
                  setName(null);
                }}
              />
            )}
            <label className={styles.file}>
              <strong>{t('imports.file')}</strong>
              <small>{t(`imports.fileHint.${kind}`)}</small>
              <span className={styles.drop}>
                <span className={buttonClass('secondary')}>{t('imports.chooseFile')}</span>
                <span>{name ?? t('imports.noFile')}</span>
              </span>
              <input
                key={kind}
                className="visually-hidden"
                type="file"
                accept={endings}
                disabled={isSending}
                onChange={({ target }) => {
                  const file = target.files?.[0];
                  if (file) {
                    void send(file, kind);
                  }
                }}
              />
            </label>
            <p role="status">{isSending && t('imports.sending')}</p>
            {problem !== null && <Banner tone="bad">{problem}</Banner>}
          </div>
        </section>
        {uploaded && (
          <MappingForm
            key={uploaded.fileId}
            kind={kind}
            file={uploaded}
            onStarted={async (id) => {
              await queries.invalidateQueries({ queryKey: ['imports'] });
              navigate(`/imports/${id}`);
            }}
          />
        )}
      </div>
    </div>
  );
}
