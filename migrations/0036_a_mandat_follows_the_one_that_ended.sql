-- Why: after a mandat was rejected, another could be written for the same payment and year without saying that it replaced it,
-- and the payment counted both.

-- One mandat of a payment and a year comes first; each other one names the one that it replaces.
CREATE UNIQUE INDEX uq_mandat_first ON mandat (payment_id, fiscal_year_id) WHERE replaces_id IS NULL;
