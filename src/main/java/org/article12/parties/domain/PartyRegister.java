package org.article12.parties.domain;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.core.PartyCode;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.NonParty;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of Parties and keeps it in memory. */
@Component
public class PartyRegister {

	private final JdbcClient jdbc;

	private final RegisterSnapshot<Content> snapshot;

	public PartyRegister(JdbcClient jdbc, RegisterVersions versions) {
		this.jdbc = jdbc;
		this.snapshot = new RegisterSnapshot<>("parties", versions, this::read);
	}

	/** The register as it is now. */
	public Content content() {
		return this.snapshot.content();
	}

	private Content read() {
		List<Party> parties = parties();
		return new Content(parties,
				parties.stream().collect(Collectors.toUnmodifiableMap(Party::code, Function.identity())), names(),
				everyName(), nonParties());
	}

	private List<Party> parties() {
		Collator alphabet = Collator.getInstance(Locale.ENGLISH);
		return this.jdbc.sql("select * from party")
			.query((row, number) -> new Party(new PartyCode(row.getString("code")), row.getString("iso2"),
					row.getString("name"), Region.valueOf(row.getString("region")), row.getString("subregion"),
					DevelopmentStatus.valueOf(row.getString("development_status")), row.getBoolean("least_developed"),
					row.getBoolean("small_island"), row.getString("official_un_language"),
					row.getObject("in_force_on", LocalDate.class), row.getDouble("latitude"),
					row.getDouble("longitude")))
			.list()
			.stream()
			.sorted(Comparator.comparing(Party::name, alphabet).thenComparing(Party::code))
			.toList();
	}

	// The English name in lists is the register's own, which is shorter.
	private Map<String, Map<PartyCode, String>> names() {
		return this.jdbc.sql("select language, party_code, name from party_name where language <> 'en'")
			.query((row, number) -> new Name(row.getString(1), new PartyCode(row.getString(2)),
					ListName.of(row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Name::language, Collectors.toUnmodifiableMap(Name::party, Name::name)));
	}

	/** Every name that is on record, in lists or in full. */
	private Map<PartyCode, List<String>> everyName() {
		return this.jdbc.sql("""
				select code, name from party union select code, official_name from party where official_name <> ''
				union select party_code, name from party_name order by 1, 2""")
			.query((row, number) -> new Name("", new PartyCode(row.getString(1)), ListName.of(row.getString(2))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Name::party,
					Collectors.mapping(Name::name, Collectors.toUnmodifiableList())));
	}

	private Map<String, NonParty> nonParties() {
		return this.jdbc.sql("select * from non_party")
			.query((row, number) -> new NonParty(new PartyCode(row.getString("code")), row.getString("iso2"),
					row.getString("name"), Region.valueOf(row.getString("region"))))
			.list()
			.stream()
			.collect(Collectors.toUnmodifiableMap((state) -> state.code().value(), Function.identity()));
	}

	private record Name(String language, PartyCode party, String name) {
	}

	/**
	 * The whole register, immutable.
	 *
	 * @param parties by English name
	 * @param byCode the same by code
	 * @param names names as in lists, by language
	 * @param everyName every name of a Party, in all languages
	 * @param nonParties States that are not Parties, by code
	 */
	public record Content(List<Party> parties, Map<PartyCode, Party> byCode, Map<String, Map<PartyCode, String>> names,
			Map<PartyCode, List<String>> everyName, Map<String, NonParty> nonParties) {

		public Content {
			parties = List.copyOf(parties);
			names = Map.copyOf(names);
			everyName = Map.copyOf(everyName);
		}

	}

}
