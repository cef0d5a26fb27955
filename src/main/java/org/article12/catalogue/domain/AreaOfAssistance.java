package org.article12.catalogue.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.KindOfNeed;
import org.article12.core.Multilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * An area of assistance as the catalogue keeps it: titles, what they mean, and which
 * kinds of needs help in it answers.
 */
@Entity
@Table(name = "area")
public class AreaOfAssistance extends CatalogueEntry {

	private @Nullable String parentCode;

	@Enumerated(EnumType.STRING)
	private AreaCategory category;

	private boolean selectable;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "area_title", joinColumns = @JoinColumn(name = "area_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "title")
	private final Map<String, String> titles = new HashMap<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "area_help", joinColumns = @JoinColumn(name = "area_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "help")
	private final Map<String, String> help = new HashMap<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "area_need", joinColumns = @JoinColumn(name = "area_code"))
	@Column(name = "need")
	@Enumerated(EnumType.STRING)
	private final Set<KindOfNeed> needs = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected AreaOfAssistance() {
	}

	/** An area; of what it is a part, its code says. */
	@SuppressWarnings("NullAway.Init")
	public AreaOfAssistance(AreaCode code, Map<String, String> fields) {
		super(code.value());
		this.parentCode = code.parent().map(AreaCode::value).orElse(null);
		become(fields);
	}

	@Override
	public CatalogueKind kind() {
		return CatalogueKind.AREAS;
	}

	@Override
	protected void addTo(Map<String, String> fields) {
		ByLanguage.addTo(fields, "title", this.titles);
		ByLanguage.addTo(fields, "help", this.help);
		fields.put("category", this.category.name());
		fields.put("selectable", Boolean.toString(this.selectable));
		fields.put("needs", this.needs.stream().sorted().map(KindOfNeed::name).collect(Collectors.joining(";")));
	}

	@Override
	protected void read(Map<String, String> fields) {
		ByLanguage.become(this.titles, ByLanguage.of(fields, "title"));
		ByLanguage.become(this.help, ByLanguage.of(fields, "help"));
		this.category = AreaCategory.valueOf(fields.getOrDefault("category", ""));
		this.selectable = Boolean.parseBoolean(fields.get("selectable"));
		Set<KindOfNeed> wanted = Stream.of(fields.getOrDefault("needs", "").split(";"))
			.filter((name) -> !name.isEmpty())
			.map(KindOfNeed::valueOf)
			.collect(Collectors.toSet());
		this.needs.retainAll(wanted);
		this.needs.addAll(wanted);
	}

	/** The area as other modules know it. */
	public Area view() {
		return new Area(new AreaCode(code()), (this.parentCode != null) ? new AreaCode(this.parentCode) : null,
				new Multilingual(this.titles), this.help, this.category, this.needs, !this.selectable, retired());
	}

}
