import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failed } from '~/ui/Failed';
import { LoadingRows } from '~/ui/Loading';
import fields from '../Fields.module.css';
import { SettingsPage } from '../SettingsPage';
import { FieldRights } from './FieldRights';
import { Holders } from './Holders';
import { PlaceRights } from './PlaceRights';
import { rolesQuery } from './queries';
import { RecordRights } from './RecordRights';
import { RoleBar } from './RoleBar';
import styles from './Roles.module.css';

/** What each role may do, and who holds it. */
export function RolesPage() {
  const { t } = useTranslation('rights');
  const { role: code } = useSearch({ from: '/inside/settings/roles' });
  const { data, error, refetch } = useQuery(rolesQuery);
  const role = data?.roles.find((one) => one.code === code) ?? data?.roles[0];
  return (
    <SettingsPage title={t('roles')}>
      {!data && (error ? <Failed error={error} retry={refetch} /> : <LoadingRows rows={9} />)}
      {data && role && (
        <div className={fields.page}>
          <RoleBar roles={data.roles} chosen={role} />
          <section key={role.code} className={styles.role} aria-label={role.name}>
            <Holders role={role} />
            {role.changeable ? (
              <>
                <RecordRights role={role} matrix={data} />
                <PlaceRights role={role} things={data.things} />
                <FieldRights role={role} things={data.things} />
              </>
            ) : (
              <p className={styles.rule}>{t('may_everything')}</p>
            )}
          </section>
        </div>
      )}
    </SettingsPage>
  );
}
