import { useTranslation } from 'react-i18next';
import type { AccessRequest } from '../../api/accessRequests';
import { FactList } from '../../components/factList/FactList';
import { formatDate } from '../../shared/format';

/** What was asked for, why and when. */
export function AccessRequestFacts({
  request: { role, organisation, reason, requestedOn },
}: {
  request: AccessRequest;
}) {
  const { t } = useTranslation();
  return (
    <FactList
      facts={[
        { label: t('account.role'), value: t(`enum.role.${role}`) },
        { label: t('account.organisation'), value: organisation?.name },
        { label: t('command.field.reason'), value: reason },
        { label: t('account.accessRequestedOn'), value: formatDate(requestedOn) },
      ]}
    />
  );
}
