package org.article12.catalogue.domain;

import java.util.HashMap;
import java.util.Map;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.core.Multilingual;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An area of assistance as the catalogue keeps it, with its titles. */
@Entity
@Table(name = "area")
public class AreaOfAssistance {

	@Id
	private String code;

	private @Nullable String parentCode;

	@Enumerated(EnumType.STRING)
	private AreaCategory category;

	private boolean selectable;

	private int sortOrder;

	@Version
	private @Nullable Integer version;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "area_title", joinColumns = @JoinColumn(name = "area_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "title")
	private final Map<String, String> titles = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected AreaOfAssistance() {
	}

	/**
	 * An area.
	 * @param sortOrder its place in the catalogue
	 */
	public AreaOfAssistance(Area area, int sortOrder) {
		this.code = area.code().value();
		this.parentCode = (area.parent() != null) ? area.parent().value() : null;
		this.titles.putAll(area.titles().byLanguage());
		this.category = area.category();
		this.selectable = area.selectable();
		this.sortOrder = sortOrder;
	}

	/** The area as other modules know it. */
	public Area view() {
		return new Area(new AreaCode(this.code), (this.parentCode != null) ? new AreaCode(this.parentCode) : null,
				new Multilingual(this.titles), this.category, this.selectable);
	}

}
