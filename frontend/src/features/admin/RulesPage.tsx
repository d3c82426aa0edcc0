import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import type { RulePack } from '../../api/rules';
import { formatDate } from '../../shared/format';
import { parseDate } from '../../shared/parse';
import { ruleBookQuery } from '../../state/ruleQueries';
import page from '../page.module.css';
import { DatesForm } from '../shell/DatesForm';
import { LoadFailed } from '../shell/LoadFailed';
import styles from './admin.module.css';
import { AdminFrame } from './AdminFrame';

/** The law as cases of a day are judged by it, each rule with its source. */
export function RulesPage() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const on = parseDate(new URLSearchParams(useSearch()).get('date') ?? '');
  const { data, error, refetch } = useQuery(ruleBookQuery(on));
  return (
    <AdminFrame part="rules">
      <DatesForm
        key={on}
        idPrefix="rules"
        fields={[{ name: 'date', label: t('admin.casesOf'), hint: t('admin.casesOfHint'), value: on }]}
        onShow={({ date = null }) => {
          navigate(date === null ? path : `${path}?${new URLSearchParams({ date })}`);
        }}
      />
      {error && <LoadFailed error={error} onRetry={refetch} />}
      {data === undefined && !error && <p className={page.soft}>{t('shell.loading')}</p>}
      {data && (
        <div className={page.stack}>
          <section className={page.card} aria-labelledby="rules-packs">
            <h2 id="rules-packs">{t('admin.packs')}</h2>
            <ul className={styles.lines}>
              {data.packs.map(({ version, effectiveFrom, title }) => (
                <li key={version}>
                  <span>
                    {title.text}{' '}
                    {version === data.inForce.version && <span className={page.tag}>{t('admin.inForce')}</span>}
                  </span>
                  <span className={styles.soft}>
                    {version} · {t('admin.from', { date: formatDate(effectiveFrom) })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <Pack pack={data.inForce} />
        </div>
      )}
    </AdminFrame>
  );
}

function Pack({ pack }: { pack: RulePack }) {
  const { t } = useTranslation();
  return (
    <div className={styles.rules}>
      <RuleList
        id="deadlines"
        title={t('admin.deadlines')}
        rules={pack.deadlines.map(({ kind, count, days, months, ...rule }) => ({
          key: kind,
          text: t(`admin.deadline.${kind}`),
          value: months > 0 ? t('admin.months', { count: months }) : t(`due.${count}`, { count: days }),
          ...rule,
        }))}
      />
      <RuleList
        id="priorities"
        title={t('admin.priorities')}
        rules={pack.priorities.map(({ rank, name, ...rule }) => ({
          key: String(rank),
          text: name.text,
          value: String(rank),
          ...rule,
        }))}
      />
      <RuleList
        id="forms"
        title={t('admin.forms')}
        rules={pack.legalForms.map(({ code, name, decidedBy, ...rule }) => ({
          key: code,
          text: name.text,
          value: decidedBy.text,
          ...rule,
        }))}
      />
      <RuleList
        id="papers"
        title={t('admin.papers')}
        rules={pack.papers.map(({ command, kind, form, name, ...rule }) => ({
          key: `${command} ${kind} ${form ?? ''} ${name.text}`,
          text: name.text,
          value: t(`enum.paperKind.${kind}`),
          ...rule,
        }))}
      />
      <RuleList
        id="holidays"
        title={t('admin.holidays')}
        rules={pack.holidays.map(({ date, name, ...rule }) => ({
          key: date,
          text: name.text,
          value: formatDate(date),
          ...rule,
        }))}
      />
    </div>
  );
}

interface Rule {
  key: string;
  text: string;
  value: ReactNode;
  source: string;
  verified: boolean;
}

function RuleList({ id, title, rules }: { id: string; title: string; rules: Rule[] }) {
  const { t } = useTranslation();
  return (
    <section className={page.card} aria-labelledby={`rules-${id}`}>
      <h2 id={`rules-${id}`}>{title}</h2>
      <ul className={styles.lines}>
        {rules.map(({ key, text, value, source, verified }) => (
          <li key={key}>
            <span>
              {text}: <strong>{value}</strong>
            </span>
            <span className={styles.soft}>
              {source} · {verified ? t('admin.verified') : t('admin.unverified')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
