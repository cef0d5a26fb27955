package org.article12.parties.store;

import org.article12.parties.domain.RegisteredParty;
import org.springframework.data.jpa.repository.JpaRepository;

/** The Parties in the database. */
interface RegisteredPartyRepository extends JpaRepository<RegisteredParty, String> {

}
