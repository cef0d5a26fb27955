package org.article12.accounts.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one person does within an hour, at most. So much may be done at once; it comes
 * back evenly over the hour.
 *
 * @param drafts requests started
 * @param messages messages written
 * @param invitations people invited, and links made
 * @param saves answers of drafts saved, which pages also do by themselves
 * @param acts anything else that is done with a button
 */
@ConfigurationProperties("article12.pace")
public record PaceSettings(@DefaultValue("40") int drafts, @DefaultValue("120") int messages,
		@DefaultValue("60") int invitations, @DefaultValue("3000") int saves, @DefaultValue("1000") int acts) {

	public PaceSettings {
		if (drafts < 1 || messages < 1 || invitations < 1 || saves < 1 || acts < 1) {
			throw new IllegalArgumentException("article12.pace allows at least one of each an hour");
		}
	}

	/** How much of it is allowed in an hour. */
	public int anHour(Doing doing) {
		return switch (doing) {
			case DRAFT -> this.drafts;
			case MESSAGE -> this.messages;
			case INVITATION -> this.invitations;
			case SAVE -> this.saves;
			case ACT -> this.acts;
		};
	}

}
