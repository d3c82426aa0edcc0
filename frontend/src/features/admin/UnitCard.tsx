import { useTranslation } from 'react-i18next';
import { aliasCommands, type NamedUnit } from '../../api/unitAliases';
import { Button } from '../../components/button/Button';
import { formatDate } from '../../shared/format';
import { useAccount } from '../access/AccountContext';
import { effectiveOnField } from '../commands/effectiveOnField';
import { CommandFormView } from '../commands/CommandFormView';
import page from '../page.module.css';
import styles from './admin.module.css';
import { reasonField } from './fields';

/** A form that is open: `unit id` to add a name to, or `unit id/name` to end one. */
export type AliasStep = string;

interface Props {
  unit: NamedUnit;
  step: AliasStep | null;
  onBegin: (step: AliasStep) => void;
  onDone: (changed: NamedUnit) => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

/** One commune with the other names it has, and what can be done about them. */
export function UnitCard({ unit, step, onBegin, ...form }: Props) {
  const { t } = useTranslation();
  const { commands } = useAccount();
  const { id, code, fullName, validTo, names } = unit;
  const aliases = names.filter(({ isAlias, to }) => isAlias && to === null);
  const ending = aliases.find(({ name }) => step === `${id}/${name}`);
  const until = validTo === null ? null : t('admin.unitUntil', { day: formatDate(validTo) });
  return (
    <section className={page.card} aria-label={[`${fullName} (${code})`, until].filter(Boolean).join(', ')}>
      <h2>
        {fullName} <span className={styles.soft}>{code}</span>
      </h2>
      {until !== null && <p className={styles.soft}>{until}</p>}
      {aliases.length === 0 ? (
        <p className={page.soft}>{t('admin.noAliases')}</p>
      ) : (
        <ul className={styles.queue} aria-label={t('admin.aliases')}>
          {aliases.map(({ name }) => (
            <li key={name}>
              <span>{name}</span>
              {step === null && commands.includes('END_UNIT_ALIAS') && (
                <Button
                  aria-label={t('admin.endAliasOf', { alias: name, name: fullName })}
                  onPress={() => {
                    onBegin(`${id}/${name}`);
                  }}
                >
                  {t('admin.endAlias')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {step === null && commands.includes('ADD_UNIT_ALIAS') && (
        <div className={page.commands} data-print="none">
          <Button
            aria-label={t('admin.addAliasTo', { name: fullName })}
            onPress={() => {
              onBegin(id);
            }}
          >
            {t('admin.addAlias')}
          </Button>
        </div>
      )}
      {step === id && (
        <CommandFormView
          idPrefix="alias-add"
          title={t('admin.addAliasTo', { name: fullName })}
          submitLabel={t('admin.addAliasSubmit')}
          form={{
            fields: [{ name: 'alias', kind: 'line', label: t('admin.alias'), isRequired: true }, effectiveOnField(t)],
            paper: null,
          }}
          send={(reading, idempotencyKey) =>
            aliasCommands.ADD_UNIT_ALIAS({
              idempotencyKey,
              unitId: id,
              expectedVersion: unit.version,
              alias: reading.text('alias'),
              effectiveOn: reading.day('effectiveOn'),
            })
          }
          {...form}
        />
      )}
      {ending && (
        <CommandFormView
          idPrefix="alias-end"
          title={t('admin.endAliasOf', { alias: ending.name, name: fullName })}
          submitLabel={t('admin.endAliasSubmit')}
          form={{ fields: [reasonField(t), effectiveOnField(t)], paper: null }}
          send={(reading, idempotencyKey) =>
            aliasCommands.END_UNIT_ALIAS({
              idempotencyKey,
              unitId: id,
              expectedVersion: unit.version,
              alias: ending.name,
              reason: reading.text('reason'),
              effectiveOn: reading.day('effectiveOn'),
            })
          }
          {...form}
        />
      )}
    </section>
  );
}
