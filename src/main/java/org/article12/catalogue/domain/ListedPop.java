package org.article12.catalogue.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.Pop;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A listed POP as the catalogue keeps it, with the decisions that listed it. */
@Entity
@Table(name = "pop")
public class ListedPop extends CatalogueEntry {

	private String name;

	private String casNumbers;

	private String useGroup;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "pop_listing", joinColumns = @JoinColumn(name = "pop_code"))
	@MapKeyColumn(name = "annex")
	private final Map<String, Listed> listings = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected ListedPop() {
	}

	/** A POP. */
	@SuppressWarnings("NullAway.Init")
	public ListedPop(String code, Map<String, String> fields) {
		super(code);
		become(fields);
	}

	@Override
	public CatalogueKind kind() {
		return CatalogueKind.POPS;
	}

	@Override
	protected void addTo(Map<String, String> fields) {
		fields.put("name", this.name);
		fields.put("cas_numbers", this.casNumbers);
		fields.put("uses", this.useGroup);
		fields.put("listings", Listings.recorded(listings()));
	}

	@Override
	protected void read(Map<String, String> fields) {
		this.name = fields.getOrDefault("name", "");
		this.casNumbers = fields.getOrDefault("cas_numbers", "");
		this.useGroup = fields.getOrDefault("uses", "");
		Map<String, Listed> wanted = new HashMap<>();
		Listings.read(fields.getOrDefault("listings", ""))
			.forEach((one) -> wanted.put(one.annex(),
					new Listed(one.decision(), one.meeting(), one.year(), one.inForceOn())));
		ByLanguage.become(this.listings, wanted);
	}

	/** The POP as other modules know it. */
	public Pop view() {
		return new Pop(code(), this.name, this.casNumbers, this.useGroup, listings(), retired());
	}

	private List<Pop.Listing> listings() {
		return this.listings.entrySet().stream().sorted(Map.Entry.comparingByKey()).map((one) -> {
			Listed listed = one.getValue();
			return new Pop.Listing(one.getKey(), listed.decision(), listed.meeting(), listed.year(),
					listed.inForceOn());
		}).toList();
	}

	/**
	 * By which decision an annex lists it.
	 *
	 * @param decision empty where the Convention listed it when it was adopted
	 * @param meeting the meeting that took it
	 * @param year the year of that
	 * @param inForceOn since when it is in force
	 */
	@Embeddable
	record Listed(String decision, String meeting, int year, @Nullable LocalDate inForceOn) {
	}

}
