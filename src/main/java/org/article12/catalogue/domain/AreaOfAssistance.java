package org.article12.catalogue.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.jspecify.annotations.Nullable;

/** An area of assistance as the catalogue keeps it. */
@Entity
@Table(name = "area")
class AreaOfAssistance {

	@Id
	private String code;

	private @Nullable String parentCode;

	private String title;

	@Enumerated(EnumType.STRING)
	private AreaCategory category;

	private boolean selectable;

	private int sortOrder;

	@Version
	private @Nullable Integer version;

	@SuppressWarnings("NullAway.Init")
	protected AreaOfAssistance() {
	}

	/**
	 * An area.
	 * @param sortOrder its place in the catalogue
	 */
	AreaOfAssistance(Area area, int sortOrder) {
		this.code = area.code().value();
		this.parentCode = (area.parent() != null) ? area.parent().value() : null;
		this.title = area.title();
		this.category = area.category();
		this.selectable = area.selectable();
		this.sortOrder = sortOrder;
	}

	/** The area as other modules know it. */
	Area view() {
		return new Area(new AreaCode(this.code), (this.parentCode != null) ? new AreaCode(this.parentCode) : null,
				this.title, this.category, this.selectable);
	}

}
