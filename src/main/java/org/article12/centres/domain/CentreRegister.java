package org.article12.centres.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.AreaCode;
import org.article12.centres.Centre;
import org.article12.centres.Centre.Background;
import org.article12.centres.CentreStatus;
import org.article12.centres.Service;
import org.article12.centres.Strength;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingLanguage;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.parties.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of centres and keeps it in memory. */
@Component
public class CentreRegister {

	private final JdbcClient jdbc;

	private final RegisterSnapshot<Content> snapshot;

	public CentreRegister(JdbcClient jdbc, RegisterVersions versions) {
		this.jdbc = jdbc;
		this.snapshot = new RegisterSnapshot<>("centres", versions, this::read);
	}

	/** The register as it is now. */
	public Content content() {
		return this.snapshot.content();
	}

	/** The version of {@link #content()}. */
	public long version() {
		return this.snapshot.version();
	}

	private Content read() {
		Details details = new Details(languages(), areas(), services());
		List<Centre> centres = this.jdbc.sql("select * from centre order by sort_order")
			.query((row, number) -> centre(row, details))
			.list();
		return new Content(centres,
				centres.stream().collect(Collectors.toUnmodifiableMap(Centre::code, Function.identity())));
	}

	private static Centre centre(ResultSet row, Details details) throws SQLException {
		String code = row.getString("code");
		return new Centre(new CentreCode(code), row.getString("name"), row.getString("current_name"),
				Region.valueOf(row.getString("region")), new PartyCode(row.getString("host_party_code")),
				row.getString("present_host_city"), CentreStatus.valueOf(row.getString("status")),
				row.getBoolean("suspended"), row.getObject("ended_on", LocalDate.class),
				row.getObject("capacity", Integer.class), details.languages().getOrDefault(code, List.of()),
				details.areas().getOrDefault(code, Map.of()), details.services().getOrDefault(code, Map.of()),
				row.getString("website"), row.getDouble("present_latitude"), row.getDouble("present_longitude"),
				background(row));
	}

	private static Background background(ResultSet row) throws SQLException {
		return new Background(row.getString("host_city"), row.getString("later_endorsement"),
				row.getBoolean("basel_centre_at_nomination"), row.getBoolean("basel_centre_now"),
				row.getString("present_note"));
	}

	private Map<String, List<WorkingLanguage>> languages() {
		return this.jdbc.sql("select centre_code, language from centre_language order by position")
			.query((row, number) -> Map.entry(row.getString(1), WorkingLanguage.of(row.getString(2)).orElseThrow()))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private Map<String, Map<AreaCode, Strength>> areas() {
		return this.jdbc.sql("select centre_code, area_code, strength from centre_area")
			.query((row, number) -> new Link<>(row.getString(1), new AreaCode(row.getString(2)),
					Strength.valueOf(row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Link::centre, Collectors.toUnmodifiableMap(Link::to, Link::how)));
	}

	private Map<String, Map<PartyCode, Service>> services() {
		return this.jdbc.sql("select centre_code, party_code, service from centre_party")
			.query((row, number) -> new Link<>(row.getString(1), new PartyCode(row.getString(2)),
					Service.valueOf(row.getString(3))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Link::centre, Collectors.toUnmodifiableMap(Link::to, Link::how)));
	}

	private record Link<T, H>(String centre, T to, H how) {
	}

	private record Details(Map<String, List<WorkingLanguage>> languages, Map<String, Map<AreaCode, Strength>> areas,
			Map<String, Map<PartyCode, Service>> services) {
	}

	/**
	 * The whole register, immutable.
	 *
	 * @param centres in their order
	 * @param byCode the same by code
	 */
	public record Content(List<Centre> centres, Map<CentreCode, Centre> byCode) {

		public Content {
			centres = List.copyOf(centres);
		}

	}

}
