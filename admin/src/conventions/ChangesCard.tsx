import { useT } from '../i18n';
import { DifferenceCard } from '../shared';
import { isAltered, type Convention } from './convention';

/** What stands in the way of the signature when the voted text was changed; otherwise the last revision. */
export const ChangesCard = ({ convention }: { convention: Convention }) => {
  const t = useT();
  const { id, texts, textVersion, annexedVersion } = convention;
  const former = texts.find((text) => text.textVersion !== textVersion);
  if (!former) return null;
  const altered = isAltered(convention);
  return (
    <DifferenceCard
      title={t(`resources.conventions.cards.${altered ? 'changes' : 'revisions'}`)}
      path={`/conventions/${id}/difference`}
      versions={texts}
      from={altered ? annexedVersion! : former.textVersion}
      to={textVersion}
    />
  );
};
