drop view party_standing;
