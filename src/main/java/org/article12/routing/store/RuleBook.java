package org.article12.routing.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.reference.RegisterSnapshot;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.text.Text;
import org.article12.routing.RoutingRefusal;
import org.article12.routing.RuleVersion;
import org.article12.routing.Rules;
import org.article12.routing.Weights;
import org.article12.routing.domain.RoutingJson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every version of the rules, each written once; the last one is in force. */
@Component
public class RuleBook {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final RegisterVersions versions;

	private final RegisterSnapshot<List<RuleVersion>> changes;

	public RuleBook(JdbcClient jdbc, Clock clock, RegisterVersions versions) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.versions = versions;
		this.changes = new RegisterSnapshot<>("routing", versions, (_) -> read());
	}

	/** The rules in force. */
	public Rules current() {
		List<RuleVersion> made = this.changes.content();
		return made.isEmpty() ? Rules.DEFAULT : made.getFirst().rules();
	}

	/** The rules that were in force before a moment, as far back as any are on record. */
	public Rules before(Instant moment) {
		return this.changes.content()
			.stream()
			.filter((version) -> version.at().isBefore(moment))
			.findFirst()
			.map(RuleVersion::rules)
			.orElse(Rules.DEFAULT);
	}

	/** The versions that administrators made, the latest first. */
	public List<RuleVersion> changes() {
		return this.changes.content();
	}

	/**
	 * Makes the next version.
	 * @param seen the number of the version that the administrator saw in force
	 * @param reason why; not blank
	 * @throws OtherRulesMeanwhile when another version was made since
	 */
	@Transactional
	public Rules change(CurrentUser administrator, int seen, Weights weights, String reason) {
		if (Text.isBlank(reason)) {
			throw new Refused(RoutingRefusal.ROUTING_NEEDS_REASON);
		}
		this.versions.readAgain();
		Rules now = current();
		if (now.number() != seen) {
			throw new OtherRulesMeanwhile();
		}
		int number = now.number() + 1;
		try {
			this.jdbc.sql("""
					insert into routing_rules (number, weights, made_at, made_by, made_by_name, reason)
					values (?, ?, ?, ?, ?, ?)""")
				.params(number, RoutingJson.write(weights), Timestamp.from(this.clock.instant()),
						administrator.id().value(), administrator.name(), reason.strip())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new OtherRulesMeanwhile();
		}
		this.versions.readAgain();
		return new Rules(Integer.toString(number), weights);
	}

	private List<RuleVersion> read() {
		return this.jdbc.sql("select * from routing_rules order by number desc")
			.query((row, _) -> new RuleVersion(
					new Rules(Integer.toString(row.getInt("number")), RoutingJson.weights(row.getString("weights"))),
					row.getTimestamp("made_at").toInstant(), row.getString("made_by_name"), row.getString("reason")))
			.list();
	}

	/** Somebody else made a version first. */
	public static final class OtherRulesMeanwhile extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
