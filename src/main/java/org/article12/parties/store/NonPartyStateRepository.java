package org.article12.parties.store;

import org.article12.parties.domain.NonPartyState;
import org.springframework.data.jpa.repository.JpaRepository;

/** The States that are not Parties, in the database. */
interface NonPartyStateRepository extends JpaRepository<NonPartyState, String> {

}
