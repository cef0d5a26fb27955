package org.article12.catalogue.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.domain.AreaOfAssistance;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.GuidanceDocument;
import org.article12.catalogue.domain.ListedPop;
import org.article12.catalogue.domain.PartnerAgreement;
import org.springframework.stereotype.Component;

/** The entries of the catalogue in the database, of every kind in the same way. */
@Component
public class CatalogueEntries {

	private static final String LOCK = "select true from (select pg_advisory_xact_lock(hashtextextended('catalogue', 0)))";

	private final EntityManager entities;

	CatalogueEntries(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Until the transaction ends nobody else changes the catalogue: what an entry may
	 * become depends on others.
	 */
	public void lock() {
		this.entities.createNativeQuery(LOCK, Boolean.class).getSingleResult();
	}

	/** An entry, which nobody else changes until the transaction ends. */
	public Optional<CatalogueEntry> lock(CatalogueKind kind, String code) {
		return Optional.ofNullable(this.entities.find(type(kind), code, LockModeType.PESSIMISTIC_WRITE));
	}

	/** All entries of a kind. */
	public List<? extends CatalogueEntry> all(CatalogueKind kind) {
		return inOrder(this.entities, type(kind));
	}

	/** A new entry, which is kept only by {@link #save}. */
	public CatalogueEntry create(CatalogueKind kind, String code, Map<String, String> fields) {
		return switch (kind) {
			case AREAS -> new AreaOfAssistance(new AreaCode(code), fields);
			case GUIDANCE -> new GuidanceDocument(code, fields);
			case POPS -> new ListedPop(code, fields);
			case AGREEMENTS -> new PartnerAgreement(code, fields);
		};
	}

	/** Keeps what is new or was changed, and writes it out. */
	public void save(Collection<? extends CatalogueEntry> entries) {
		entries.stream().filter((entry) -> !this.entities.contains(entry)).forEach(this.entities::persist);
		this.entities.flush();
	}

	static <E extends CatalogueEntry> List<E> inOrder(EntityManager entities, Class<E> type) {
		return entities.createQuery("from " + type.getSimpleName() + " order by sortOrder", type).getResultList();
	}

	private static Class<? extends CatalogueEntry> type(CatalogueKind kind) {
		return switch (kind) {
			case AREAS -> AreaOfAssistance.class;
			case GUIDANCE -> GuidanceDocument.class;
			case POPS -> ListedPop.class;
			case AGREEMENTS -> PartnerAgreement.class;
		};
	}

}
