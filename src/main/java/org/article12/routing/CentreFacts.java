package org.article12.routing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.centres.CentreReach;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.centres.Track;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * A centre as it stood when a proposal was made. A nominated and an endorsed centre count
 * alike.
 *
 * @param code the centre
 * @param region the region that nominated it
 * @param hostParty the Party in which its present host is
 * @param latitude of its present host, in degrees
 * @param longitude of its present host, in degrees
 * @param suspended whether the Secretariat has suspended it
 * @param endedOn the day on which its mandate ended or will end; null when none is
 * recorded
 * @param backOn the day on which it takes on new work again, where it has announced that
 * it is away on the day of the proposal; null where it is not
 * @param capacity how many assignments it can have in hand; null means no limit
 * @param openWork how many it has in hand: offered or accepted
 * @param languages the languages it works in
 * @param areas the areas it can take and how strong it is there
 * @param services the Parties that it lists or that its looser scope includes
 * @param track what it has done so far
 */
public record CentreFacts(CentreCode code, Region region, PartyCode hostParty, double latitude, double longitude,
		boolean suspended, @Nullable LocalDate endedOn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate backOn, @Nullable Integer capacity, int openWork,
		Set<WorkingLanguage> languages, SortedMap<AreaCode, Strength> areas, SortedMap<PartyCode, Service> services,
		Track track) implements CentreReach {

	public CentreFacts {
		Set<WorkingLanguage> inOrder = EnumSet.noneOf(WorkingLanguage.class);
		inOrder.addAll(languages);
		languages = Collections.unmodifiableSet(inOrder);
		areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
		services = Collections.unmodifiableSortedMap(new TreeMap<>(services));
		// What was kept under the first rules has no track.
		track = Objects.requireNonNullElse(track, Track.NONE);
	}

	/**
	 * The facts of a centre in the register.
	 * @param day the day of the proposal
	 * @param openWork how many assignments it has in hand
	 * @param track what it has done so far
	 */
	static CentreFacts of(Centre centre, LocalDate day, int openWork, Track track) {
		return new CentreFacts(centre.code(), centre.region(), centre.hostParty(), centre.latitude(),
				centre.longitude(), centre.suspendedOn(day), centre.endedOn(), centre.backOn(day), centre.capacity(),
				openWork, Set.copyOf(centre.languages()), new TreeMap<>(centre.areas()),
				new TreeMap<>(centre.services()), track);
	}

	/** The same centre with so much work in hand and so much done. */
	public CentreFacts with(int assignments, Track done) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.backOn, this.capacity, assignments, this.languages, this.areas, this.services, done);
	}

	/** Whether its mandate has ended by a day. */
	public boolean hasEndedBy(LocalDate day) {
		return this.endedOn != null && !this.endedOn.isAfter(day);
	}

	/** Whether work may be offered to it on a day, however much it has in hand. */
	public boolean canBeAskedOn(LocalDate day) {
		return !hasEndedBy(day) && !this.suspended && this.backOn == null;
	}

	/** The same centre, suspended. */
	public CentreFacts whileSuspended() {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, true,
				this.endedOn, this.backOn, this.capacity, this.openWork, this.languages, this.areas, this.services,
				this.track);
	}

	/** The same centre, neither suspended nor away. */
	public CentreFacts whileWorking() {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, false,
				this.endedOn, null, this.capacity, this.openWork, this.languages, this.areas, this.services,
				this.track);
	}

	/** The same centre with other areas. */
	public CentreFacts withAreas(SortedMap<AreaCode, Strength> others) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.backOn, this.capacity, this.openWork, this.languages, others, this.services,
				this.track);
	}

	/** The same centre with another capacity; null means no limit. */
	public CentreFacts withCapacity(@Nullable Integer other) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.backOn, other, this.openWork, this.languages, this.areas, this.services, this.track);
	}

	/** The same centre with nothing but one Party among those it serves, if it does. */
	public CentreFacts seenBy(PartyCode party) {
		Service service = this.services.get(party);
		Map<PartyCode, Service> only = (service != null) ? Map.of(party, service) : Map.of();
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.backOn, this.capacity, this.openWork, this.languages, this.areas,
				new TreeMap<>(only), this.track);
	}

}
