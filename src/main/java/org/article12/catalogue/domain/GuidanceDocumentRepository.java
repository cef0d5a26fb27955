package org.article12.catalogue.domain;

import org.springframework.data.jpa.repository.JpaRepository;

/** The guidance documents in the database. */
interface GuidanceDocumentRepository extends JpaRepository<GuidanceDocument, String> {

}
