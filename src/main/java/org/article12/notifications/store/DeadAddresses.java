package org.article12.notifications.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.core.text.EmailAddress;
import org.article12.notifications.domain.OneLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses from which mail came back for good. What happens is not mailed there any
 * more, until its owner or an administrator says that mail arrives again.
 */
@Component
public class DeadAddresses {

	private static final int MOST_SHOWN = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	DeadAddresses(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Mail came back from an address; that it did once more changes nothing. */
	public void mark(String address, String why) {
		this.jdbc.sql("""
				insert into dead_address (key, address, why, since) values (?, ?, ?, ?)
				on conflict (key) do nothing""")
			.params(EmailAddress.key(address), address, OneLine.of(why), Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Mail arrives there again. */
	public void clear(String address) {
		this.jdbc.sql("delete from dead_address where key = ?").param(EmailAddress.key(address)).update();
	}

	/** Whether, and why, no mail is sent to an address. */
	public Optional<DeadAddress> find(String address) {
		return this.jdbc.sql("select address, why, since from dead_address where key = ?")
			.param(EmailAddress.key(address))
			.query((row, _) -> new DeadAddress(row.getString("address"), row.getString("why"),
					row.getTimestamp("since").toInstant()))
			.optional();
	}

	/** Which of these addresses get no mail. One statement, or none. */
	public Set<String> among(Collection<String> addresses) {
		if (addresses.isEmpty()) {
			return Set.of();
		}
		Map<String, String> keys = addresses.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), EmailAddress::key));
		Set<String> dead = new HashSet<>(this.jdbc.sql("select key from dead_address where key = any(?)")
			.param(keys.values().toArray(String[]::new))
			.query(String.class)
			.list());
		return keys.keySet().stream().filter((address) -> dead.contains(keys.get(address))).collect(Collectors.toSet());
	}

	/** All of them, the latest first. */
	public List<DeadAddress> all() {
		return this.jdbc.sql("select address, why, since from dead_address order by since desc, key limit ?")
			.param(MOST_SHOWN)
			.query((row, _) -> new DeadAddress(row.getString("address"), row.getString("why"),
					row.getTimestamp("since").toInstant()))
			.list();
	}

	/** An address, what the mail server said, and since when. */
	public record DeadAddress(String address, String why, Instant since) {
	}

}
