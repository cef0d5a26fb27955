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
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.Guidance;
import org.article12.core.Multilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A guidance document as the catalogue keeps it: what it helps with and where it is. */
@Entity
@Table(name = "guidance")
public class GuidanceDocument extends CatalogueEntry {

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

	/** A document. */
	@SuppressWarnings("NullAway.Init")
	public GuidanceDocument(String code, Map<String, String> fields) {
		super(code);
		become(fields);
	}

	/** The document helps with an area. */
	public void helpsWith(AreaCode area) {
		this.areas.add(area.value());
	}

	/** The document is found there as well, after the places that are known already. */
	public void isFoundAt(Guidance.Link link) {
		int last = this.links.values().stream().mapToInt(Found::sortOrder).max().orElse(0);
		this.links.put(link.address().toString(), new Found(link.language(), link.what(), last + 1));
	}

	@Override
	public CatalogueKind kind() {
		return CatalogueKind.GUIDANCE;
	}

	@Override
	protected void addTo(Map<String, String> fields) {
		ByLanguage.addTo(fields, "title", this.titles);
		fields.put("areas", this.areas.stream().sorted().collect(Collectors.joining(";")));
		fields.put("links", Links.recorded(links()));
	}

	@Override
	protected void read(Map<String, String> fields) {
		ByLanguage.become(this.titles, ByLanguage.of(fields, "title"));
		Set<String> wanted = Stream.of(fields.getOrDefault("areas", "").split(";"))
			.filter((area) -> !area.isEmpty())
			.collect(Collectors.toSet());
		this.areas.retainAll(wanted);
		this.areas.addAll(wanted);
		Map<String, Found> found = new HashMap<>();
		Links.read(fields.getOrDefault("links", ""))
			.forEach((link) -> found.put(link.address().toString(),
					new Found(link.language(), link.what(), found.size() + 1)));
		ByLanguage.become(this.links, found);
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
		return new Guidance(code(), new Multilingual(this.titles), inOrder, links(), retired());
	}

	private List<Guidance.Link> links() {
		return this.links.entrySet()
			.stream()
			.sorted(Comparator.comparing((link) -> link.getValue().sortOrder()))
			.map((link) -> new Guidance.Link(URI.create(link.getKey()), link.getValue().language(),
					link.getValue().what()))
			.toList();
	}

	/**
	 * A page of another site.
	 *
	 * @param language of what is found there; empty for several
	 * @param what what is found there
	 * @param sortOrder its place among the document's links
	 */
	@Embeddable
	record Found(String language, String what, int sortOrder) {
	}

}
