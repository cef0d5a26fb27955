package org.article12.centres;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.Multilingual;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * A regional centre.
 *
 * @param code its code
 * @param names the name under which it was nominated
 * @param currentNames the name that it goes by today
 * @param region the UN regional group that put it forward
 * @param hostParty the Party that hosts it
 * @param hostCity where it is today
 * @param decisions what was decided on its mandate, the earliest first
 * @param suspension while no work is offered to it; null for none
 * @param endedOn when it ended, if that is recorded
 * @param absences when it takes on nothing new, the earliest first
 * @param capacity how many assignments it can have in hand, or null for no limit
 * @param languages the languages it works in, the first one preferred
 * @param areas the areas it can help in; a heading such as {@code TRAINING} is for
 * display and confers no sub-area
 * @param services the Parties that its list or its scope names
 * @param website its address on the web; empty when not known
 * @param latitude of its place today, in degrees
 * @param longitude of its place today, in degrees
 * @param background how it stood when nominated and what is known since
 */
public record Centre(CentreCode code, Multilingual names, Multilingual currentNames, Region region, PartyCode hostParty,
		String hostCity, List<Decision> decisions, @Nullable Suspension suspension, @Nullable LocalDate endedOn,
		List<Absence> absences, @Nullable Integer capacity, List<WorkingLanguage> languages,
		Map<AreaCode, Strength> areas, Map<PartyCode, Service> services, String website, double latitude,
		double longitude, Background background) implements CentreReach {

	public Centre {
		decisions = List.copyOf(decisions);
		absences = List.copyOf(absences);
		languages = List.copyOf(languages);
		areas = Map.copyOf(areas);
		services = Map.copyOf(services);
	}

	/**
	 * The name under which it was nominated, in the language of whoever reads.
	 */
	public String name() {
		return this.names.forReader();
	}

	/** The name that it goes by today, in the language of whoever reads. */
	public String currentName() {
		return this.currentNames.forReader();
	}

	/**
	 * Its standing with the COP on a day: endorsed while an endorsement holds, else
	 * nominated.
	 */
	public CentreStatus statusOn(LocalDate day) {
		return this.decisions.stream()
			.anyMatch((decision) -> decision.kind() == Decision.Kind.ENDORSED && decision.holdsOn(day))
					? CentreStatus.ENDORSED : CentreStatus.NOMINATED;
	}

	/**
	 * Whether work may be offered to it at all on a day: it has not ended by then and is
	 * not suspended.
	 */
	public boolean activeOn(LocalDate day) {
		return (this.endedOn == null || this.endedOn.isAfter(day)) && !suspendedOn(day);
	}

	/** Whether it is suspended on a day. */
	public boolean suspendedOn(LocalDate day) {
		return this.suspension != null && this.suspension.holdsOn(day);
	}

	/**
	 * The day on which it takes on new work again, where it is away on a day; null where
	 * it is not.
	 */
	public @Nullable LocalDate backOn(LocalDate day) {
		LocalDate back = null;
		for (Absence absence : this.absences) {
			// Of absences without a day between them the last one decides.
			if (absence.holdsOn((back != null) ? back : day)) {
				back = absence.until().plusDays(1);
			}
		}
		return back;
	}

	/**
	 * How the centre stood when it was nominated, and what is known since.
	 *
	 * @param nominatedCity where it was when nominated
	 * @param laterEndorsement the decision that endorsed it later; empty when not known
	 * @param baselCentreThen whether it was a centre of the Basel Convention when
	 * nominated
	 * @param baselCentreNow whether it is one now
	 * @param note what became of the institution
	 */
	public record Background(String nominatedCity, String laterEndorsement, boolean baselCentreThen,
			boolean baselCentreNow, String note) {

		/** Nothing is known. */
		public static final Background NONE = new Background("", "", false, false, "");

	}

}
