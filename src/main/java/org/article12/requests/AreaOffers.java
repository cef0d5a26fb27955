package org.article12.requests;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.Refused;

/**
 * What centres answered when they were asked for one area of a request, as its history
 * tells.
 *
 * @param declined whether at least one centre declined it
 * @param unanswered whether at least one centre let the date for its answer pass
 */
public record AreaOffers(boolean declined, boolean unanswered) {

	/**
	 * The acts by which an area that was offered comes back from a centre's silence or
	 * no, and the one by which that is taken back.
	 */
	public static final Set<Act> ACTS = Set
		.copyOf(EnumSet.of(Act.DECLINE_OFFER, Act.ACCEPT_OFFER, Act.EXPIRE_OFFER, Act.TAKE_BACK));

	/**
	 * Reads it from the history.
	 * @param history entries of one request; those of other {@linkplain #ACTS acts} do
	 * not count
	 */
	public static AreaOffers of(List<HistoryEntry> history, AreaCode area) {
		boolean declined = false;
		boolean unanswered = false;
		for (HistoryEntry entry : History.standing(history)) {
			if (ACTS.contains(entry.act()) && isReturned(entry.particulars(), area)) {
				unanswered |= entry.act() == Act.EXPIRE_OFFER;
				declined |= entry.act() != Act.EXPIRE_OFFER;
			}
		}
		return new AreaOffers(declined, unanswered);
	}

	private static boolean isReturned(Particulars particulars, AreaCode area) {
		return particulars instanceof Particulars.Settlement settled && settled.returned().contains(area);
	}

	/**
	 * Requires that a reason for leaving the area unserved is true.
	 * @throws Refused {@code ALL_ANSWERED} or {@code NOT_ALL_DECLINED} when it is not
	 */
	public void require(UnservedCode code, AreaCode area) {
		if (!bears(code)) {
			throw new Refused(
					(code == UnservedCode.NO_ANSWER) ? RequestRefusal.ALL_ANSWERED : RequestRefusal.NOT_ALL_DECLINED,
					area.value());
		}
	}

	/** Whether that reason for leaving the area unserved would be true. */
	public boolean bears(UnservedCode code) {
		return switch (code) {
			case ALL_DECLINED -> this.declined && !this.unanswered;
			case NO_ANSWER -> this.unanswered;
			case NO_CENTRE, NO_FUNDING, PARTY_AGREED, OTHER -> true;
		};
	}

}
