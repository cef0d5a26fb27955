package org.article12.catalogue.domain;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.article12.catalogue.Agreement;
import org.article12.catalogue.CatalogueKind;
import org.article12.core.Multilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** An agreement as the catalogue keeps it, with its titles. */
@Entity
@Table(name = "partner_agreement")
public class PartnerAgreement extends CatalogueEntry {

	private String website;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "partner_agreement_title", joinColumns = @JoinColumn(name = "agreement_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "title")
	private final Map<String, String> titles = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected PartnerAgreement() {
	}

	/** An agreement. */
	@SuppressWarnings("NullAway.Init")
	public PartnerAgreement(String code, Map<String, String> fields) {
		super(code);
		become(fields);
	}

	@Override
	public CatalogueKind kind() {
		return CatalogueKind.AGREEMENTS;
	}

	@Override
	protected void addTo(Map<String, String> fields) {
		ByLanguage.addTo(fields, "title", this.titles);
		fields.put("website", this.website);
	}

	@Override
	protected void read(Map<String, String> fields) {
		ByLanguage.become(this.titles, ByLanguage.of(fields, "title"));
		this.website = fields.getOrDefault("website", "");
	}

	/** The agreement as other modules know it. */
	public Agreement view() {
		return new Agreement(code(), new Multilingual(this.titles), this.website, retired());
	}

}
