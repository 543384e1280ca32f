import { useTranslation } from 'react-i18next';
import type { Matrix, Role } from '~/api/types';
import { Table } from '~/ui/Table';
import { LevelCell } from './LevelCell';
import styles from './Roles.module.css';
import { useRole } from './useRole';

/** How far each operation reaches, for each kind of record. */
export function RecordRights({ role, matrix }: { role: Role; matrix: Matrix }) {
  const { t } = useTranslation('rights');
  const { mayChange, allow } = useRole(role);
  const kinds = matrix.things.filter((thing) => thing.is_kind);
  const heads = [{ words: t('operation') }, ...kinds.map(({ title }) => ({ words: title }))];
  return (
    <div className={styles.scroller}>
      <Table className={styles.matrix} caption={t('rights_of', { name: role.name })} heads={heads}>
        <tbody>
          {kinds[0]?.operations.map((operation) => (
            <tr key={operation.name}>
              <th scope="row">{operation.title}</th>
              {kinds.map((thing) => (
                <td key={thing.name}>
                  <LevelCell {...{ role, thing, operation, matrix, mayChange, allow }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
