import { awardLifecycle } from './awards/domain/award.lifecycle.js';
import { bankAccountLifecycle } from './beneficiaries/domain/bank-account.lifecycle.js';
import { grantRequestLifecycle } from './grant-requests/domain/grant-request.lifecycle.js';
import type { AnyLifecycle } from './kernel/lifecycle.js';

/** Every life cycle of the product: the contract, the diagrams and the matrix of permissions are drawn from them. */
export const lifecycles = [bankAccountLifecycle, grantRequestLifecycle, awardLifecycle] as readonly AnyLifecycle[];
