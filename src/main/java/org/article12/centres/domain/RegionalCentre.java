package org.article12.centres.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.article12.centres.Centre;
import org.article12.centres.Centre.Background;
import org.article12.centres.Decision;
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

	@Embedded
	private final Dated dated = new Dated();

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

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "centre_evidence", joinColumns = @JoinColumn(name = "centre_code"))
	@MapKeyColumn(name = "requirement")
	@Column(name = "evidence")
	private final Map<String, String> evidence = new HashMap<>();

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

	/**
	 * A centre that is entered in the register.
	 * @param facts all that is known of it; who it is and where at least
	 * @param sortOrder its place in the register
	 */
	public static RegionalCentre entered(CentreCode code, Facts facts, int sortOrder) {
		RegionalCentre centre = new RegionalCentre();
		centre.code = code.value();
		centre.sortOrder = sortOrder;
		centre.become(facts);
		return centre;
	}

	/** Its place in the register: the lowest number comes first. */
	public int place() {
		return this.sortOrder;
	}

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

	/** A decision on the centre's mandate. */
	public void isDecided(Decision decision) {
		this.dated.add(decision);
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

	/**
	 * From now on the centre is as these facts say.
	 * @throws Refused when two absences, or two decisions of a kind, share a day
	 */
	public void become(Facts facts) {
		this.nomination = Nomination.of(facts);
		this.present = Present.of(facts);
		this.mandate = Mandate.of(facts);
		this.capacity = Availability.of(facts).capacity();
		worksIn(Stream.of(facts.get(Aspect.LANGUAGES).split(" "))
			.flatMap((code) -> WorkingLanguage.of(code).stream())
			.toList());
		become(this.names, Called.of(facts));
		become(this.areas, read(facts.all(Aspect.AREA), Expertise::of));
		become(this.parties, read(facts.all(Aspect.PARTY), Ground::of));
		become(this.evidence, facts.all(Aspect.EVIDENCE));
		this.dated.become(facts);
	}

	// What stays as it is stays the row that it is.
	private static <V> void become(Map<String, V> kept, Map<String, V> wanted) {
		kept.keySet().retainAll(wanted.keySet());
		wanted.forEach((key, value) -> {
			if (!value.equals(kept.get(key))) {
				kept.put(key, value);
			}
		});
	}

	private static <V> Map<String, V> read(Map<String, String> recorded, Function<String, V> value) {
		return recorded.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> value.apply(entry.getValue())));
	}

	/** All that the register keeps of the centre. */
	public Facts facts() {
		Facts.Collector facts = new Facts.Collector();
		this.nomination.addTo(facts);
		this.present.addTo(facts);
		this.mandate.addTo(facts);
		facts.add(Aspect.CAPACITY, Objects.toString(this.capacity, ""))
			.add(Aspect.LANGUAGES, languages().stream().map(WorkingLanguage::code).collect(Collectors.joining(" ")));
		this.names.forEach((language, called) -> called.addTo(facts, language));
		this.areas.forEach((area, expertise) -> facts.add(Aspect.AREA, area, expertise.recorded()));
		this.parties.forEach((party, ground) -> facts.add(Aspect.PARTY, party, ground.recorded()));
		this.evidence.forEach((requirement, words) -> facts.add(Aspect.EVIDENCE, requirement, words));
		this.dated.addTo(facts);
		return facts.facts();
	}

	/** The centre as it was by these facts; it is not the one that is kept. */
	public Centre asOf(Facts facts) {
		RegionalCentre then = new RegionalCentre();
		then.code = this.code;
		then.become(facts);
		return then.view();
	}

	/** How often the centre has changed. */
	public int version() {
		return (this.version != null) ? this.version : 0;
	}

	/** The centre as other modules know it. */
	public Centre view() {
		return new Centre(code(), named(Called::nominated), named(Called::today), this.nomination.region(),
				this.nomination.host(), this.present.city(), this.dated.decisions(), this.mandate.suspension(),
				this.mandate.endedOn(), this.dated.absences(), this.capacity, languages(),
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
