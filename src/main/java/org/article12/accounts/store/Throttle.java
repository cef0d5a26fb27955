package org.article12.accounts.store;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import org.article12.accounts.domain.Network;
import org.article12.accounts.domain.Secrets;
import org.article12.accounts.domain.SignInSettings.Limit;
import org.article12.accounts.domain.SignInSettings;
import org.article12.core.PersonId;
import org.article12.core.text.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing, with token buckets kept in PostgreSQL. An attempt is counted
 * before it is made, so that many at once cannot slip past the limit; one that succeeds
 * is given back. The limits count for addresses without an account as well, so that the
 * answer tells nothing.
 */
@Component
public class Throttle {

	private static final Limit MESSAGES = new Limit.OfMessages(5, Duration.ofMinutes(10));

	private final TokenBuckets buckets;

	private final SignInSettings settings;

	Throttle(DataSource database, SignInSettings settings, Clock clock) {
		this.buckets = new TokenBuckets(database, "sign_in_throttle", clock);
		this.settings = settings;
	}

	/**
	 * Counts an attempt to sign in before it is made. When strangers have used up what an
	 * account has from everywhere, each further network may still try once in a while: it
	 * is slowed, and the person is not kept out.
	 * @param email what was typed as the address
	 * @param network where the attempt comes from
	 */
	public Attempt attempt(String email, Network network) {
		String account = account(email);
		List<BucketProxy> near = new ArrayList<>();
		// The networks' first: once they have none left, no address adds a row.
		network.parts()
			.forEach((part) -> near.add(bucket("network:" + part.value(), this.settings.perNetwork(), part)));
		network.parts()
			.forEach((part) -> near
				.add(bucket("pair:" + account + ":" + part.value(), this.settings.perAccountAndNetwork(), part)));
		return switch (attempt(near)) {
			case Attempt.Refused refused -> refused;
			case Attempt.Counted counted ->
				switch (attempt(List.of(bucket("account:" + account, this.settings.perAccount())))) {
					case Attempt.Counted everywhere -> counted.and(everywhere);
					case Attempt.Refused _ -> slowed(account, network, counted);
				};
		};
	}

	private Attempt slowed(String account, Network network, Attempt.Counted counted) {
		Attempt once = attempt(network.parts()
			.stream()
			.map((part) -> bucket("slowed:" + account + ":" + part.value(), this.settings.slowed(), part))
			.toList());
		if (once instanceof Attempt.Counted) {
			return counted;
		}
		counted.giveBack();
		return once;
	}

	/**
	 * Counts an attempt in a browser in which the account's person has signed in before:
	 * what others do does not count there.
	 * @param email what was typed as the address
	 * @param browser the browser's secret
	 */
	public Attempt attemptInKnownBrowser(String email, String browser) {
		return attempt(List
			.of(bucket("browser:" + Secrets.hash(browser + account(email)), this.settings.perAccountAndNetwork())));
	}

	/** Counts an attempt of a signed-in person to say the present passphrase again. */
	public Attempt attemptByPerson(PersonId person) {
		return attempt(List.of(bucket("person:" + person, this.settings.perAccountAndNetwork())));
	}

	/** Whether one mail more may be sent to an address because somebody there asks so. */
	public boolean mayAskForLink(String email, Network network) {
		List<BucketProxy> asked = new ArrayList<>();
		network.parts()
			.forEach((part) -> asked.add(bucket("asked:" + part.value(), this.settings.linksPerNetwork(), part)));
		asked.add(bucket("asked:" + account(email), this.settings.linksPerAccount()));
		return attempt(asked) instanceof Attempt.Counted;
	}

	private static String account(String email) {
		return Secrets.hash(EmailAddress.key(email));
	}

	/** Whether one form more may be kept for visitors of that network. */
	public boolean mayKeep(Network network) {
		return attempt(network.parts()
			.stream()
			.map((part) -> bucket("kept:" + part.value(), this.settings.keptPerNetwork(), part))
			.toList()) instanceof Attempt.Counted;
	}

	/** Whether one message more to the Secretariat is taken from that network. */
	public boolean mayWrite(Network network) {
		return attempt(network.parts()
			.stream()
			.map((part) -> bucket("message:" + part.value(), MESSAGES, part))
			.toList()) instanceof Attempt.Counted;
	}

	/** Removes the counts that no longer hold anybody up. */
	public void forgetOldCounts() {
		this.buckets.removeFull();
	}

	private static Attempt attempt(List<BucketProxy> buckets) {
		List<BucketProxy> counted = new ArrayList<>();
		for (BucketProxy bucket : buckets) {
			ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				counted.forEach((earlier) -> earlier.addTokens(1));
				return new Attempt.Refused(Duration.ofNanos(probe.getNanosToWaitForRefill()));
			}
			counted.add(bucket);
		}
		return new Attempt.Counted(counted);
	}

	private BucketProxy bucket(String key, Limit limit) {
		return bucket(key, limit, 1);
	}

	private BucketProxy bucket(String key, Limit limit, Network.Part part) {
		return bucket(key, limit, part.share());
	}

	private BucketProxy bucket(String key, Limit limit, int share) {
		return this.buckets.bucket(key,
				Bandwidth.builder()
					.capacity((long) share * limit.attempts())
					.refillIntervally(share, limit.refill())
					.build());
	}

	/** An attempt, counted or refused. */
	public sealed interface Attempt {

		/** The attempt may be made. */
		record Counted(List<BucketProxy> buckets) implements Attempt {

			/** The attempt succeeded: it does not count. */
			public void giveBack() {
				this.buckets.forEach((bucket) -> bucket.addTokens(1));
			}

			Counted and(Counted other) {
				return new Counted(Stream.concat(this.buckets.stream(), other.buckets.stream()).toList());
			}

		}

		/** There were too many; the next may be made after so long. */
		record Refused(Duration remaining) implements Attempt {
		}

	}

}
