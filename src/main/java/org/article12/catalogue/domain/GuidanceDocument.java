package org.article12.catalogue.domain;

import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Guidance;
import org.article12.core.Multilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A guidance document as the catalogue keeps it: what it helps with and where it is. */
@Entity
@Table(name = "guidance")
public class GuidanceDocument {

	@Id
	private String code;

	private int sortOrder;

	@Version
	private @Nullable Integer version;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "guidance_title", joinColumns = @JoinColumn(name = "guidance_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "title")
	private final Map<String, String> titles = new HashMap<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "guidance_area", joinColumns = @JoinColumn(name = "guidance_code"))
	@Column(name = "area_code")
	private final Set<String> areas = new HashSet<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "guidance_link", joinColumns = @JoinColumn(name = "guidance_code"))
	@MapKeyColumn(name = "address")
	private final Map<String, Found> links = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected GuidanceDocument() {
	}

	/**
	 * A document that helps with nothing yet.
	 * @param sortOrder its place in the catalogue
	 */
	public GuidanceDocument(String code, Multilingual titles, int sortOrder) {
		this.code = code;
		this.titles.putAll(titles.byLanguage());
		this.sortOrder = sortOrder;
	}

	/** The document helps with an area. */
	public void helpsWith(AreaCode area) {
		this.areas.add(area.value());
	}

	/** The document is found there as well, after the places that are known already. */
	public void isFoundAt(Guidance.Link link) {
		int last = this.links.values().stream().mapToInt(Found::sortOrder).max().orElse(0);
		this.links.put(link.address().toString(), new Found(link.what(), last + 1));
	}

	/**
	 * The document as other modules know it.
	 * @param catalogue the areas in their order
	 */
	public Guidance view(List<Area> catalogue) {
		Set<AreaCode> inOrder = catalogue.stream()
			.map(Area::code)
			.filter((area) -> this.areas.contains(area.value()))
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<Guidance.Link> found = this.links.entrySet()
			.stream()
			.sorted(Comparator.comparing((link) -> link.getValue().sortOrder()))
			.map((link) -> new Guidance.Link(URI.create(link.getKey()), link.getValue().what()))
			.toList();
		return new Guidance(this.code, new Multilingual(this.titles), inOrder, found);
	}

	/**
	 * A page of another site.
	 *
	 * @param what what is found there
	 * @param sortOrder its place among the document's links
	 */
	@Embeddable
	record Found(String what, int sortOrder) {
	}

}
