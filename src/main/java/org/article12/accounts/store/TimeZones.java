package org.article12.accounts.store;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import org.article12.core.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which time zone each person reads times. */
@Service
public class TimeZones {

	private static final Pattern OF_A_PLACE = Pattern
		.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

	private static final List<String> ALL = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((id) -> OF_A_PLACE.matcher(id).matches())
		.sorted()
		.toList();

	private final JdbcClient jdbc;

	TimeZones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The zones that one can choose, by continent and city. */
	public static List<String> all() {
		return ALL;
	}

	/**
	 * Takes a person's choice.
	 * @param zone one of {@link #all}, or nothing for the Secretariat's zone
	 * @return whether there is such a zone
	 */
	@Transactional
	public boolean choose(PersonId person, String zone) {
		if (!zone.isEmpty() && !ALL.contains(zone)) {
			return false;
		}
		this.jdbc.sql("update person set time_zone = nullif(:zone, '') where id = :person")
			.param("zone", zone)
			.param("person", person.value())
			.update();
		return true;
	}

	// A zone that this machine's tables do not know any more counts as none.
	static @Nullable ZoneId zone(@Nullable String id) {
		try {
			return (id != null) ? ZoneId.of(id) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
