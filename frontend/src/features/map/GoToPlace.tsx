import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-aria-components/Form';
import { placePoints } from '../../api/survey';
import { Button } from '../../components/button/Button';
import { TextField } from '../../components/field/TextField';
import { ApiError } from '../../shared/errors';
import styles from './goToPlace.module.css';

interface Place {
  longitude: number;
  latitude: number;
}

interface Props {
  onFound: (place: Place) => void;
  onClose: () => void;
}

const places = 6;

/** Where pasted coordinates lie. The server reads them: degrees, or metres of VN-2000. */
export function GoToPlace({ onFound, onClose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [zone, setZone] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = isChecked && text.trim() === '';
  const search = useMutation({
    mutationFn: () => placePoints(text.trim(), zone.trim() === '' ? null : Number(zone)),
    onSuccess: ([first]) => {
      if (first) {
        onFound(first.position);
      }
    },
  });
  const refused = search.error && (search.error instanceof ApiError ? search.error.message : t('error.network'));
  const found = search.data?.[0]?.position;

  return (
    <Form
      className={styles.form ?? ''}
      validationBehavior="aria"
      aria-label={t('map.goTo.open')}
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (text.trim() !== '') {
          search.mutate();
        }
      }}
    >
      <TextField
        id="go-to-text"
        label={t('map.goTo.text')}
        hint={t('map.goTo.textHint')}
        value={text}
        onChange={setText}
        error={isMissing ? t('map.goTo.missing') : (refused ?? undefined)}
        autoComplete="off"
      />
      <TextField
        id="go-to-zone"
        label={t('map.goTo.zone')}
        hint={t('map.goTo.zoneHint')}
        value={zone}
        onChange={(typed) => {
          setZone(typed.replace(/\D/g, ''));
        }}
        isOptional
        inputMode="numeric"
        characters={6}
        autoComplete="off"
      />
      <p role="status" className={styles.found}>
        {found &&
          t('map.goTo.found', {
            latitude: found.latitude.toFixed(places),
            longitude: found.longitude.toFixed(places),
          })}
      </p>
      <div className={styles.actions}>
        <Button type="submit" kind="primary">
          {t('map.goTo.go')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('shell.close')}
        </Button>
      </div>
    </Form>
  );
}
