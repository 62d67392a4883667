import { defineReasons } from '../../kernel/reasons.js';
import type { ConstraintTable } from '../constraints.js';

export const jobReasons = defineReasons({
  too_many_jobs: {
    fr: (p: { most: number }) => `${p.most} traitements sont déjà en cours : attendez la fin de l’un d’eux.`,
    en: (p: { most: number }) => `${p.most} jobs are already under way: wait for one of them to end.`,
  },
  job_failed: {
    fr: (p: { requestId: string }) => `Le traitement n’a pas abouti. Incident ${p.requestId}.`,
    en: (p: { requestId: string }) => `The job did not succeed. Incident ${p.requestId}.`,
  },
  author_gone: {
    fr: () => 'Le compte de son auteur n’est plus actif.',
    en: () => 'The account of its author is no longer active.',
  },
  job_ended: { fr: () => 'Ce traitement est déjà terminé.', en: () => 'This job has already ended.' },
  result_not_ready: { fr: () => 'Ce traitement n’est pas terminé.', en: () => 'This job has not ended.' },
  result_gone: {
    fr: (p: { until: string }, w) => `Ce fichier a été effacé après le ${w.day(p.until)} : demandez-le de nouveau.`,
    en: (p: { until: string }, w) => `This file was erased after ${w.day(p.until)}: ask for it again.`,
  },
  job_consistent: {
    fr: () => 'L’état de ce traitement est incohérent.',
    en: () => 'The state of this job is inconsistent.',
  },
});

export const jobConstraints: ConstraintTable = {
  uq_job_queue_id: { reason: jobReasons.job_consistent() },
  ck_job_finished: { reason: jobReasons.job_consistent() },
  ck_job_error: { reason: jobReasons.job_consistent() },
  ck_job_progress: { reason: jobReasons.job_consistent() },
  ck_job_result: { reason: jobReasons.job_consistent() },
};
