import type { BeneficiaryKind } from '../../beneficiaries/domain/beneficiary.js';
import type { NomenclatureAxis, Section } from '../../budget/domain/budget.js';
import type { Language } from '../../kernel/words.js';

type Words<Name extends string> = Readonly<Record<Name, Readonly<Record<Language, string>>>>;

export const axes: Words<NomenclatureAxis> = {
  chapitre: { fr: 'chapitre', en: 'chapitre' },
  nature: { fr: 'nature', en: 'nature' },
  fonction: { fr: 'fonction', en: 'fonction' },
  politique: { fr: 'politique', en: 'politique' },
  sous_politique: { fr: 'sous-politique', en: 'sous-politique' },
  programme: { fr: 'programme', en: 'programme' },
};

export const kinds: Words<BeneficiaryKind> = {
  association: { fr: 'une association', en: 'an association' },
  foundation: { fr: 'une fondation', en: 'a foundation' },
  company: { fr: 'une entreprise', en: 'a company' },
  public_body: { fr: 'un organisme public', en: 'a public body' },
  natural_person: { fr: 'une personne physique', en: 'a natural person' },
};

export const sections: Words<Section> = {
  fonctionnement: { fr: 'fonctionnement', en: 'operating' },
  investissement: { fr: 'investissement', en: 'investment' },
};
