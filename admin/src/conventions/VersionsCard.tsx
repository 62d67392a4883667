import { useT } from '../i18n';
import { Card } from '../shared';
import { showDay } from '../shared/format/days';
import { shortDigest, type Convention } from './convention';
import styles from './Text.module.css';

interface VersionsCardProps {
  convention: Convention;
  opened: number | null;
  onOpen: (version: number | null) => void;
}

/** Every text that was kept, newest first; each can be read. */
export const VersionsCard = ({ convention, opened, onOpen }: VersionsCardProps) => {
  const t = useT();
  const { texts, textVersion: current, annexedVersion } = convention;
  return (
    <Card title={t('resources.conventions.cards.versions')}>
      <ul>
        {texts.map(({ textVersion, sha256, writtenBy, writtenOn }) => (
          <li key={textVersion}>
            <button
              type="button"
              className={styles.version}
              aria-pressed={textVersion === (opened ?? current)}
              onClick={() => onOpen(textVersion === current ? null : textVersion)}
            >
              <strong>{t('resources.conventions.text.version', { version: textVersion })}</strong>
              {textVersion === current && <span>{t('resources.conventions.text.current')}</span>}
              {textVersion === annexedVersion && <span>{t('resources.conventions.text.annexed')}</span>}
              <small title={sha256}>
                {`${writtenBy}, ${showDay(writtenOn)} · ${t('resources.conventions.comparison.digest', { digest: shortDigest(sha256) })}`}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
