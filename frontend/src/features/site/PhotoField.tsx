import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../components/button/Button';
import { formatBytes } from '../../shared/format';
import type { SitePhoto } from '../../state/device/database';
import styles from './site.module.css';

interface Props {
  photos: SitePhoto[];
  onAdd: (files: File[]) => void;
  onRemove: (idempotencyKey: string) => void;
}

/** Pictures taken now or chosen from those on the device. */
export function PhotoField({ photos, onAdd, onRemove }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.photos}>
      <label className={styles.photoField}>
        <strong>{t('site.photos')}</strong>
        <small>{t('site.photosHint')}</small>
        <span className={buttonClass('secondary')}>{t('site.addPhotos')}</span>
        <input
          className="visually-hidden"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,image/heic"
          onChange={({ target }) => {
            onAdd([...(target.files ?? [])]);
            // So that the same picture can be chosen again after it was taken out.
            target.value = '';
          }}
        />
      </label>
      {photos.length > 0 && (
        <ul className={styles.list}>
          {photos.map(({ idempotencyKey, title, file, attachmentId }) => (
            <li key={idempotencyKey} className={styles.photo}>
              <span>{title}</span>
              <small>
                {file.name} · {formatBytes(file.size)}
              </small>
              {attachmentId === null && (
                <Button
                  kind="quiet"
                  aria-label={t('site.removePhoto', { title })}
                  onPress={() => {
                    onRemove(idempotencyKey);
                  }}
                >
                  {t('site.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
