package org.article12.catalogue.store;

import org.article12.catalogue.domain.ListedPop;
import org.springframework.data.jpa.repository.JpaRepository;

/** The listed POPs in the database. */
interface ListedPopRepository extends JpaRepository<ListedPop, String> {

}
