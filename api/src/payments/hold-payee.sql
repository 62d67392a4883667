-- Neither a stop on payments nor a new account may slip in between the check and the mandat. $1: payment.
SELECT FROM payment
JOIN award ON award.id = payment.award_id
JOIN beneficiary ON beneficiary.id = award.beneficiary_id
JOIN bank_account account ON account.beneficiary_id = beneficiary.id AND account.state = 'confirmed'
WHERE payment.id = $1::bigint
FOR SHARE OF beneficiary, account
