package org.article12.centres.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Availability;
import org.article12.centres.Centre.Background;
import org.article12.centres.Centre;
import org.article12.core.CentreCode;
import org.article12.core.Multilingual;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A regional centre as the register keeps it, with all that is its own: names, areas and
 * how strong it is there, the Parties that it serves and on what ground, languages,
 * capacity, mandate.
 */
@Entity
@Table(name = "centre")
public class RegionalCentre {

	@Id
	private String code;

	@Embedded
	private Nomination nomination;

	@Embedded
	private Present present;

	@Embedded
	private Mandate mandate;

	private @Nullable Integer capacity;

	private int sortOrder;

	@Version
	private @Nullable Integer version;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_language", joinColumns = @JoinColumn(name = "centre_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "position")
	private final Map<String, Integer> languages = new HashMap<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_area", joinColumns = @JoinColumn(name = "centre_code"))
	@MapKeyColumn(name = "area_code")
	private final Map<String, Expertise> areas = new HashMap<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_party", joinColumns = @JoinColumn(name = "centre_code"))
	@MapKeyColumn(name = "party_code")
	private final Map<String, Ground> parties = new HashMap<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_name", joinColumns = @JoinColumn(name = "centre_code"))
	@MapKeyColumn(name = "language")
	private final Map<String, Called> names = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected RegionalCentre() {
	}

	/**
	 * A centre that can do nothing yet and serves nobody but its region.
	 * @param english what it is called in English
	 * @param sortOrder its place in the register
	 */
	public RegionalCentre(CentreCode code, Called english, Nomination nomination, Present present, Mandate mandate,
			int sortOrder) {
		this.code = code.value();
		this.names.put(Multilingual.ALWAYS, english);
		this.nomination = nomination;
		this.present = present;
		this.mandate = mandate;
		this.sortOrder = sortOrder;
	}

	/** Tells it from others. */
	public CentreCode code() {
		return new CentreCode(this.code);
	}

	/** The centre works in these languages and no others, the first one preferred. */
	public void worksIn(List<WorkingLanguage> inOrder) {
		Map<String, Integer> positions = new HashMap<>();
		inOrder.forEach((language) -> positions.putIfAbsent(language.code(), positions.size()));
		this.languages.keySet().retainAll(positions.keySet());
		this.languages.putAll(positions);
	}

	/** The centre can help in an area. */
	public void canHelpIn(AreaCode area, Expertise expertise) {
		this.areas.put(area.value(), expertise);
	}

	/** The centre serves a Party beyond what follows from its region. */
	public void serves(PartyCode party, Ground ground) {
		this.parties.put(party.value(), ground);
	}

	/** From now on work may be offered to the centre so far. */
	public void become(Availability availability) {
		this.capacity = availability.capacity();
		this.mandate = this.mandate.with(availability.suspension(), availability.endedOn());
	}

	/** How far work may be offered to the centre. */
	public Availability availability() {
		return new Availability(this.capacity, this.mandate.suspension(), this.mandate.endedOn());
	}

	/** How often the centre has changed. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The centre as other modules know it. */
	public Centre view() {
		return new Centre(code(), named(Called::nominated), named(Called::today), this.nomination.region(),
				this.nomination.host(), this.present.city(), this.mandate.status(), this.mandate.suspension(),
				this.mandate.endedOn(), this.capacity, languages(),
				view(this.areas, AreaCode::new, Expertise::strength),
				view(this.parties, PartyCode::new, Ground::service), this.present.website(),
				this.present.latitude().doubleValue(), this.present.longitude().doubleValue(),
				new Background(this.nomination.city(), this.mandate.laterEndorsement(), this.nomination.baselCentre(),
						this.present.baselCentre(), this.present.note()));
	}

	private Multilingual named(Function<Called, String> name) {
		return new Multilingual(view(this.names, Function.identity(), name));
	}

	private List<WorkingLanguage> languages() {
		return this.languages.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.map((language) -> WorkingLanguage.of(language.getKey()).orElseThrow())
			.toList();
	}

	private static <K, V, H> Map<K, H> view(Map<String, V> kept, Function<String, K> key, Function<V, H> value) {
		return kept.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((entry) -> key.apply(entry.getKey()),
					(entry) -> value.apply(entry.getValue())));
	}

}
