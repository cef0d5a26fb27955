package org.article12.plans.web;

import org.article12.core.text.Text;
import org.article12.core.web.Codes;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.article12.plans.DuePlans.Due;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * Of which Parties the list tells which plans are due.
 *
 * @param show a {@link Show}; those that are late where it is none
 * @param region the name of a {@link Region}; empty for any
 * @param group a {@link Group}; empty for any
 */
record DueFilter(String show, String region, String group) {

	DueFilter(@Nullable String show, @Nullable String region, @Nullable String group) {
		this.show = Codes.find(Show.class, show).orElse(Show.LATE).name();
		this.region = Text.line(region);
		this.group = Text.line(group);
	}

	/** Whether a Party is among them; what is no region or group finds nobody. */
	boolean includes(Due due, Party party) {
		return Show.valueOf(this.show).includes(due)
				&& (this.region.isEmpty() || party.region().name().equals(this.region)) && (this.group.isEmpty()
						|| Codes.find(Group.class, this.group).filter((one) -> one.includes(party)).isPresent());
	}

	/** What the address of another page of the list asks for. */
	MultiValueMap<String, String> asked() {
		MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
		asked.add("show", this.show);
		asked.add("region", this.region);
		asked.add("group", this.group);
		return asked;
	}

	/** How Parties stand. */
	enum Show {

		/** Those that are late. */
		LATE,
		/** Those of which a plan is asked whose day has not passed. */
		DUE,
		/** Those of which all that was asked is on record. */
		MET;

		boolean includes(Due due) {
			return switch (this) {
				case LATE -> due.isLate();
				case DUE -> !due.isLate() && !due.open().isEmpty();
				case MET -> due.open().isEmpty();
			};
		}

	}

	/** Groups of Parties. */
	enum Group {

		/** Those that may ask for assistance. */
		ELIGIBLE,
		/** Least developed countries. */
		LDC,
		/** Small island developing States. */
		SIDS;

		boolean includes(Party party) {
			return switch (this) {
				case ELIGIBLE -> party.eligibility().eligible();
				case LDC -> party.leastDeveloped();
				case SIDS -> party.smallIsland();
			};
		}

	}

}
