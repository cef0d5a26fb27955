package org.article12.plans.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.article12.core.PartyCode;
import org.article12.core.register.Difference;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKind;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be kept of a plan.
 *
 * @param party whose plan it is
 * @param edition how this edition is told from the Party's others
 * @param kind whether it is the first one
 * @param transmittedOn when it was transmitted, if known
 * @param coversUntil the year of the latest listing of POPs that it covers, if it says so
 * @param link where it can be read; empty where that is not known
 * @param endedOn since when the Party does not go by it any more; null while it does
 * @param supersededBy the plan that took its place; null for one that was withdrawn
 * @param demonstration whether it is sample data
 * @param note where it comes from
 */
public record NewPlan(PartyCode party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
		@Nullable Integer coversUntil, String link, @Nullable LocalDate endedOn, @Nullable PlanId supersededBy,
		boolean demonstration, String note) {

	/** The most characters of an edition. */
	public static final int LONGEST_EDITION = 200;

	/** The most characters of a link. */
	public static final int LONGEST_LINK = 500;

	/** The year of the first listings: that of the Convention's adoption. */
	public static final int FIRST_LISTING = 2001;

	/** A plan that its Party goes by, of which nothing more is known. */
	public NewPlan(PartyCode party, String edition, PlanKind kind, @Nullable LocalDate transmittedOn,
			boolean demonstration, String note) {
		this(party, edition, kind, transmittedOn, null, "", null, null, demonstration, note);
	}

	/** What a corrected plan says otherwise than this one. */
	public List<Difference> changesTo(NewPlan corrected) {
		return Difference.between(fields(), corrected.fields());
	}

	/** Each field as text, under the name that it has in the record. */
	public Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("edition", this.edition);
		fields.put("kind", this.kind.name());
		fields.put("transmitted_on", Objects.toString(this.transmittedOn, ""));
		fields.put("covers_until", Objects.toString(this.coversUntil, ""));
		fields.put("link", this.link);
		fields.put("ended_on", Objects.toString(this.endedOn, ""));
		fields.put("superseded_by", Objects.toString(this.supersededBy, ""));
		return fields;
	}

	/** The plan with some fields otherwise, as {@link #fields} writes them. */
	public NewPlan with(Map<String, String> changed) {
		Map<String, String> fields = fields();
		fields.putAll(changed);
		String superseding = Fields.text(fields, "superseded_by");
		return new NewPlan(this.party, Fields.text(fields, "edition"), PlanKind.valueOf(Fields.text(fields, "kind")),
				Fields.day(fields, "transmitted_on"), Fields.year(fields, "covers_until"), Fields.text(fields, "link"),
				Fields.day(fields, "ended_on"), superseding.isEmpty() ? null : new PlanId(UUID.fromString(superseding)),
				this.demonstration, this.note);
	}

}
