import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { CheckField } from '../../components/field/CheckField';
import { freeColumns, usualColumns, withColumn, type ColumnId } from './columns';
import styles from './facilityTable.module.css';
import { MenuButton } from './MenuButton';

interface Props {
  columns: readonly ColumnId[];
  onChange: (columns: readonly ColumnId[]) => void;
}

/** Which columns the list shows, and its export. */
export function ColumnMenu({ columns, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <MenuButton label={t('facilities.columns')} title={t('facilities.columnsTitle')}>
      <p className={styles.soft}>{t('facilities.columnsHint')}</p>
      <div className={styles.checks}>
        {freeColumns.map((id) => (
          <CheckField
            key={id}
            id={`column-${id}`}
            label={t(`facilities.column.${id}`)}
            isChecked={columns.includes(id)}
            onChange={(isShown) => {
              onChange(withColumn(columns, id, isShown));
            }}
          />
        ))}
      </div>
      <Button
        kind="quiet"
        onPress={() => {
          onChange(usualColumns);
        }}
      >
        {t('facilities.usualColumns')}
      </Button>
    </MenuButton>
  );
}
