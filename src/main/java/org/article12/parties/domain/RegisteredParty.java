package org.article12.parties.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.article12.core.PartyCode;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A Party as the register keeps it, with its names in the languages of the United
 * Nations.
 */
@Entity
@Table(name = "party")
public class RegisteredParty {

	@Id
	private String code;

	private String iso2;

	private String name;

	private String officialName;

	@Embedded
	private Place place;

	@Embedded
	private Development development;

	private String officialUnLanguage;

	@Embedded
	private Consent consent;

	private String notes;

	@Version
	private @Nullable Integer version;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "party_name", joinColumns = @JoinColumn(name = "party_code"))
	@MapKeyColumn(name = "language")
	@Column(name = "name")
	private final Map<String, String> names = new HashMap<>();

	@SuppressWarnings("NullAway.Init")
	protected RegisteredParty() {
	}

	/**
	 * A Party without names in other languages.
	 * @param iso2 its ISO 3166-1 alpha-2 code
	 * @param name its English name as in lists
	 * @param officialName its official English name; empty where it is the same
	 * @param officialUnLanguage the ISO 639-1 code of the UN language that it writes in
	 * @param notes what is to be known of the entry
	 */
	public RegisteredParty(PartyCode code, String iso2, String name, String officialName, Place place,
			Development development, String officialUnLanguage, Consent consent, String notes) {
		this.code = code.value();
		this.iso2 = iso2;
		this.name = name;
		this.officialName = officialName;
		this.place = place;
		this.development = development;
		this.officialUnLanguage = officialUnLanguage;
		this.consent = consent;
		this.notes = notes;
	}

	/** Tells it from others. */
	public PartyCode code() {
		return new PartyCode(this.code);
	}

	/** The Party goes by that name in a language of the United Nations. */
	public void isCalled(String language, String name) {
		this.names.put(language, name);
	}

	/** Its names as in lists, by language; in English it is the register's own. */
	public Map<String, String> listNames() {
		Map<String, String> names = new HashMap<>();
		this.names.forEach((language, name) -> names.put(language, ListName.of(name)));
		names.put("en", this.name);
		return names;
	}

	/** Every name that is on record, in lists or in full. */
	public List<String> everyName() {
		return Stream.concat(Stream.of(this.name, this.officialName), this.names.values().stream())
			.filter((name) -> !name.isEmpty())
			.map(ListName::of)
			.distinct()
			.sorted()
			.toList();
	}

	/** The Party as other modules know it. */
	public Party view() {
		return new Party(code(), this.iso2, this.name, this.place.region(), this.place.subregion(),
				this.development.status(), this.development.leastDeveloped(), this.development.smallIsland(),
				this.officialUnLanguage, this.consent.inForceOn(), this.place.latitude().doubleValue(),
				this.place.longitude().doubleValue());
	}

	/**
	 * Where a Party is.
	 *
	 * @param region its UN regional group
	 * @param subregion its UN M49 subregion in English; empty for the European Union
	 * @param latitude of a point within the country, in degrees
	 * @param longitude of that point, in degrees
	 */
	@Embeddable
	public record Place(@Enumerated(EnumType.STRING) Region region, String subregion,
			@Column(precision = 8, scale = 4) BigDecimal latitude,
			@Column(precision = 8, scale = 4) BigDecimal longitude) {
	}

	/**
	 * What its claim to assistance rests on (Article 12.1 and 12.5).
	 *
	 * @param status its development status
	 * @param leastDeveloped whether it is a least developed country
	 * @param smallIsland whether it is a small island developing State
	 */
	@Embeddable
	public record Development(
			@Column(name = "development_status") @Enumerated(EnumType.STRING) DevelopmentStatus status,
			boolean leastDeveloped, boolean smallIsland) {
	}

	/**
	 * How it became a Party.
	 *
	 * @param instrument such as ratification or accession
	 * @param instrumentOn when that was deposited
	 * @param inForceOn since when the Convention is in force for it
	 */
	@Embeddable
	public record Consent(String instrument, LocalDate instrumentOn, LocalDate inForceOn) {
	}

}
