package org.article12.lives;

import java.util.List;

import org.article12.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a centre reported of its help, in figures.
 *
 * @param parties the Parties that benefited
 * @param people how many people benefited; null in a report from before they were counted
 * @param women how many of them are women; null likewise
 * @param men how many of them are men; null likewise
 * @param usd what it cost, in whole US dollars, whoever paid
 * @param technologies whether technologies were transferred
 */
public record Help(List<PartyCode> parties, @Nullable Integer people, @Nullable Integer women, @Nullable Integer men,
		long usd, boolean technologies) {

	public Help {
		parties = List.copyOf(parties);
	}

}
