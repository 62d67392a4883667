import { Text } from '../../platform/http/validators.js';

export class CorrectMovementDto {
  /** Why it was wrong: shown beside both entries. */
  @Text(500) reason: string;
}
