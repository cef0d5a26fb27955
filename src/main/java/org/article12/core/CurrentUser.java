package org.article12.core;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting in this request, read afresh for each request, so that a deactivated
 * account or a removed membership counts from the next click.
 *
 * @param id the person
 * @param name the person's name
 * @param email the address that the person signs in with
 * @param membership the membership that the person acts under
 * @param others the person's other memberships, to switch to
 * @param zone the time zone in which the person reads times, or null for the
 * Secretariat's
 */
public record CurrentUser(PersonId id, String name, String email, Membership membership, List<Membership> others,
		@Nullable ZoneId zone) {

	/**
	 * One of the bodies that a person may act for.
	 *
	 * @param id identifies the membership
	 * @param actingFor the body
	 * @param body the body's name as it is written into the record
	 */
	public record Membership(UUID id, ActingFor actingFor, String body) {
	}

	/** The role in which the person acts. */
	public Role role() {
		return this.membership.actingFor().role();
	}

	/** The name of the body that the person acts for. */
	public String body() {
		return this.membership.body();
	}

	/** Whether the person acts for the Secretariat. */
	public boolean isSecretariat() {
		return role().includes(Role.OFFICER);
	}

	/** The Party that the person acts for, if it is a Party. */
	public Optional<PartyCode> party() {
		return (this.membership.actingFor() instanceof ActingFor.OfParty(PartyCode party)) ? Optional.of(party)
				: Optional.empty();
	}

	/** The centre that the person acts for, if it is a centre. */
	public Optional<CentreCode> centre() {
		return (this.membership.actingFor() instanceof ActingFor.OfCentre(CentreCode centre)) ? Optional.of(centre)
				: Optional.empty();
	}

	/**
	 * The Party that the person acts for, on a page for Parties.
	 * @throws NotVisible when it is none
	 */
	public PartyCode ownParty() {
		return party().orElseThrow(() -> new NotVisible("A page for Parties"));
	}

	/**
	 * The centre that the person acts for, on a page for centres.
	 * @throws NotVisible when it is none
	 */
	public CentreCode ownCentre() {
		return centre().orElseThrow(() -> new NotVisible("A page for centres"));
	}

}
