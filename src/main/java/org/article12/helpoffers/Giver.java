package org.article12.helpoffers;

import java.util.Optional;

import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Who offers help.
 *
 * @param kind what it is
 * @param party the Party's code; null for others
 * @param name what it is called; empty for a Party, which the register of Parties names
 */
public record Giver(GiverKind kind, @Nullable PartyCode party, String name) {

	/** A Party. */
	public static Giver of(PartyCode party) {
		return new Giver(GiverKind.PARTY, party, "");
	}

	/** The Party, if it is one. */
	public Optional<PartyCode> asParty() {
		return Optional.ofNullable(this.party);
	}

	/** What the references of its offers begin with. */
	public String prefix() {
		return switch (this.kind) {
			case PARTY -> asParty().orElseThrow().value();
			case OBSERVER -> "OBS";
			case OTHER -> "OTH";
		};
	}

}
