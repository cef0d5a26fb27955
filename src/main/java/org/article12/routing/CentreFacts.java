package org.article12.routing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
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
 * @param capacity how many assignments it can have in hand; null means no limit
 * @param openWork how many it has in hand: offered or accepted
 * @param languages the languages it works in
 * @param areas the areas it can take and how strong it is there
 * @param services the Parties that it lists or that its looser scope includes
 * @param track what it has done so far
 */
public record CentreFacts(CentreCode code, Region region, PartyCode hostParty, double latitude, double longitude,
		boolean suspended, @Nullable LocalDate endedOn, @Nullable Integer capacity, int openWork,
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

	/** The same centre with so much work in hand and so much done. */
	public CentreFacts with(int assignments, Track done) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.capacity, assignments, this.languages, this.areas, this.services, done);
	}

	/** The same centre, suspended or not. */
	public CentreFacts withSuspension(boolean suspension) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, suspension,
				this.endedOn, this.capacity, this.openWork, this.languages, this.areas, this.services, this.track);
	}

	/** The same centre with other areas. */
	public CentreFacts withAreas(SortedMap<AreaCode, Strength> others) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.capacity, this.openWork, this.languages, others, this.services, this.track);
	}

	/** The same centre with another capacity; null means no limit. */
	public CentreFacts withCapacity(@Nullable Integer other) {
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, other, this.openWork, this.languages, this.areas, this.services, this.track);
	}

	/** The same centre with nothing but one Party among those it serves, if it does. */
	public CentreFacts seenBy(PartyCode party) {
		Service service = this.services.get(party);
		Map<PartyCode, Service> only = (service != null) ? Map.of(party, service) : Map.of();
		return new CentreFacts(this.code, this.region, this.hostParty, this.latitude, this.longitude, this.suspended,
				this.endedOn, this.capacity, this.openWork, this.languages, this.areas, new TreeMap<>(only),
				this.track);
	}

}
