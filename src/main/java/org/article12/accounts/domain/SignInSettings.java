package org.article12.accounts.domain;

import java.time.Duration;

import org.article12.accounts.Messages;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a session lasts and how often somebody may try to sign in. A single network
 * must run out of attempts at one account before that account's own limit is reached;
 * otherwise anybody could lock somebody else out. Of IPv6, a /56 has twice as many as a
 * single network and a /48 four times.
 *
 * @param sessionAge how long a session lasts in all, however busy it is
 * @param perAccountAndNetwork failed attempts at one account from one network
 * @param perNetwork failed attempts from one network
 * @param perAccount failed attempts at one account from everywhere
 * @param slowed attempts from one network at an account whose own are used up
 * @param linksPerNetwork links for a forgotten passphrase asked for from one network
 * @param linksPerAccount links for a forgotten passphrase asked for one account
 * @param eventsKept for how long it is kept what happened around sign-in
 * @param keptPerNetwork forms kept for visitors of one network whose session ended
 */
@ConfigurationProperties("article12.sign-in")
public record SignInSettings(@DefaultValue("12h") Duration sessionAge, @DefaultValue Limit.OfPair perAccountAndNetwork,
		@DefaultValue Limit.OfNetwork perNetwork, @DefaultValue Limit.OfAccount perAccount,
		@DefaultValue Limit.OfSlowed slowed, @DefaultValue Limit.OfLinksFromNetwork linksPerNetwork,
		@DefaultValue Limit.OfLinksOfAccount linksPerAccount, @DefaultValue("90d") Duration eventsKept,
		@DefaultValue Limit.OfKept keptPerNetwork) {

	public SignInSettings {
		if (perAccountAndNetwork.refill().compareTo(perAccount.refill()) <= 0) {
			throw new IllegalArgumentException("article12.sign-in.per-account-and-network.refill must be longer than "
					+ "article12.sign-in.per-account.refill, so that no single network can lock an account");
		}
	}

	/**
	 * So many attempts at once, and one more each time that the refill time has passed.
	 */
	public sealed interface Limit {

		/** How many attempts at once. */
		int attempts();

		/** After how long one more. */
		Duration refill();

		/** Attempts at one account from one network. */
		record OfPair(@DefaultValue("5") int attempts, @DefaultValue("2m") Duration refill) implements Limit {
		}

		/** Attempts from one network. */
		record OfNetwork(@DefaultValue("30") int attempts, @DefaultValue("30s") Duration refill) implements Limit {
		}

		/** Attempts at one account. */
		record OfAccount(@DefaultValue("50") int attempts, @DefaultValue("1m") Duration refill) implements Limit {
		}

		/** Messages to the Secretariat from one network. */
		record OfMessages(int attempts, Duration refill) implements Limit {
		}

		/** Attempts at an account whose own are used up, from one network. */
		record OfSlowed(@DefaultValue("1") int attempts, @DefaultValue("15m") Duration refill) implements Limit {
		}

		/** Links asked for from one network. */
		record OfLinksFromNetwork(@DefaultValue("20") int attempts,
				@DefaultValue("5m") Duration refill) implements Limit {
		}

		/** Links asked for one account. */
		record OfLinksOfAccount(@DefaultValue("3") int attempts,
				@DefaultValue("30m") Duration refill) implements Limit {
		}

		/** Forms kept. */
		record OfKept(@DefaultValue("20") int attempts, @DefaultValue("30s") Duration refill) implements Limit {
		}

	}

}
