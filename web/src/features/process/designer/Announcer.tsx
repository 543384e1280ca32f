import { useTranslation } from 'react-i18next';
import { useDesigner } from './context';

/** Says what a gesture did to those who do not see it. */
export function Announcer() {
  const { t } = useTranslation('process');
  const said = useDesigner((designer) => designer.said);
  return (
    <div className="unseen" aria-live="polite">
      {said && t(`said_${said.verb}`, { title: said.title })}
    </div>
  );
}
