package org.article12.centres.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** The regional centres in the database. */
interface RegionalCentreRepository extends JpaRepository<RegionalCentre, String> {

}
