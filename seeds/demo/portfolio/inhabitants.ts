import type { Dice } from './dice.js';

const FIRST_NAMES = [
  ...['Aïcha', 'Ambroise', 'Anouk', 'Bérénice', 'Calixte', 'Dounia', 'Éloi', 'Émeline', 'Fatou', 'Gaspard', 'Héloïse'],
  ...['Ilyes', 'Jeanne-Marie', 'Kenza', 'Léontine', 'Loïc', 'Maïté', 'Nour', 'Octave', 'Perrine', 'Quentin', 'Rosalie'],
  ...['Salomé', 'Tancrède', 'Ulysse', 'Violaine', 'Wassim', 'Yannis', 'Zélie', 'Noé'],
] as const;

const LAST_NAMES = [
  ...['Abeille-Roux', 'Benhaddou', 'Cabassol', 'Daumergue', 'Escoffard', 'Fabregasse', 'Garrigoux', 'Hadj-Moulin'],
  ...['Isnardon', 'Jouvencel', 'Kerbastard', 'L’Hermitte-Paul', 'Mistralet', 'Nègreval', 'Ollivastre', 'Pécoulier'],
  ...['Quinsonnas', 'Rastoubel', 'Santonnier', 'Tourrettes', 'Ubertin', 'Vallonbrun', 'Ymonet', 'Zanettoni'],
] as const;

/** Somebody of here, who does not exist. */
export const inhabitant = (dice: Dice): string => `${dice.pick(FIRST_NAMES)} ${dice.pick(LAST_NAMES)}`;

/** So many people of here, each once. */
export function inhabitants(dice: Dice, count: number): string[] {
  const people = new Set<string>();
  while (people.size < count) people.add(inhabitant(dice));
  return [...people];
}
