package org.article12.parties.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** The States that are not Parties, in the database. */
interface NonPartyStateRepository extends JpaRepository<NonPartyState, String> {

}
