package org.article12.catalogue.store;

import org.article12.catalogue.domain.AreaOfAssistance;
import org.springframework.data.jpa.repository.JpaRepository;

/** The areas of assistance in the database. */
interface AreaOfAssistanceRepository extends JpaRepository<AreaOfAssistance, String> {

}
