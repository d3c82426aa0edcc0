import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { organisationCommands, type OrganisationDetails, type OrganisationRow } from '../../api/organisations';
import type { Refusal } from '../../shared/errors';
import type { Result } from '../../shared/result';
import { organisationRowsQuery } from '../../state/accountQueries';
import { effectiveOnField } from '../commands/effectiveOnField';
import { CommandFormView } from '../commands/CommandFormView';
import type { FormField, FormReading } from '../commands/form';
import page from '../page.module.css';
import styles from './admin.module.css';
import { bodyField, lineField, reasonField } from './fields';

export const organisationSteps = ['RENAME_ORGANISATION', 'CHANGE_ORGANISATION_PARENT', 'END_ORGANISATION'] as const;

export type OrganisationStep = (typeof organisationSteps)[number];

interface Props {
  step: OrganisationStep;
  organisation: OrganisationDetails;
  onDone: (changed: OrganisationRow) => void;
  onCancel: () => void;
  onReload: () => Promise<unknown>;
}

/** The form of one step on a body. Each rests on a paper. */
export function OrganisationForm({ step, organisation, ...rest }: Props) {
  const { t } = useTranslation();
  const { data: organisations } = useQuery(organisationRowsQuery);

  function send(reading: FormReading, idempotencyKey: string): Promise<Result<OrganisationRow, Refusal>> {
    const input = {
      idempotencyKey,
      organisationId: organisation.id,
      expectedVersion: organisation.version,
      effectiveOn: reading.day('effectiveOn'),
      paper: reading.requiredPaper(),
    };
    switch (step) {
      case 'RENAME_ORGANISATION':
        return organisationCommands[step]({ ...input, name: reading.text('name') });
      case 'CHANGE_ORGANISATION_PARENT':
        return organisationCommands[step]({ ...input, parentId: reading.optionalText('parentId') });
      case 'END_ORGANISATION':
        return organisationCommands[step]({
          ...input,
          reason: reading.text('reason'),
          successorId: reading.optionalText('successorId'),
        });
    }
  }

  if (organisations === undefined) {
    return <p className={page.soft}>{t('shell.loading')}</p>;
  }
  const others = organisations.filter(({ id }) => id !== organisation.id);
  const fields: Record<OrganisationStep, FormField[]> = {
    RENAME_ORGANISATION: [{ ...lineField(t, 'name'), label: t('admin.field.organisationName') }],
    CHANGE_ORGANISATION_PARENT: [bodyField(t, 'parentId', others)],
    END_ORGANISATION: [bodyField(t, 'successorId', others), reasonField(t)],
  };
  return (
    <section className={`${page.card ?? ''} ${styles.form ?? ''}`}>
      <CommandFormView
        idPrefix="organisation-step"
        title={t(`admin.organisationStep.${step}`)}
        submitLabel={t(`admin.organisationSubmit.${step}`)}
        form={{
          fields: [...fields[step], effectiveOnField(t)],
          paper: { kind: 'DECISION', isRequired: true },
          initial: { name: organisation.name, parentId: organisation.parent?.id ?? '' },
        }}
        send={send}
        {...rest}
      />
    </section>
  );
}
