import { AppUser, Department } from './access/access.entities.js';
import { BankAccount, Beneficiary } from './beneficiaries/beneficiary.entities.js';

/** The rows that TypeORM maps. A test compares them with the tables. */
export const entities = [Department, AppUser, Beneficiary, BankAccount];
