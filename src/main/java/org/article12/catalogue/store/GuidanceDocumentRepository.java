package org.article12.catalogue.store;

import org.article12.catalogue.domain.GuidanceDocument;
import org.springframework.data.jpa.repository.JpaRepository;

/** The guidance documents in the database. */
interface GuidanceDocumentRepository extends JpaRepository<GuidanceDocument, String> {

}
