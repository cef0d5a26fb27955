package org.article12.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.article12.catalogue.AreaCode;
import org.article12.core.PersonId;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Party;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;

/**
 * What the history keeps of an act beside who, when, to which centre and which dates it
 * set: one kind for each {@link Act}, so that a history can be computed with
 * ({@link History}). They are stored as JSON under the names of their components; who
 * changes a kind raises its version in the codec.
 * <p>
 * Null is what an act may leave open, or what entries from before it was kept do not
 * tell. Each centre is the entry's own; an assignment is named by its identity.
 */
public sealed interface Particulars {

	/** What the actor wrote for those who read of it; empty where nothing. */
	default String words() {
		return "";
	}

	/** The areas that the act is about, or that a centre takes by it. */
	default Set<AreaCode> areas() {
		return Set.of();
	}

	/**
	 * The Party files the request.
	 *
	 * @param receivedOn the day from which the queue counts
	 * @param party what the register said of the Party
	 * @param summary whether it agrees that a summary is published
	 */
	record Submitted(Capacity capacity, Set<AreaCode> areas, @Nullable LocalDate receivedOn, @Nullable PartyThen party,
			@Nullable Boolean summary) implements Particulars {
	}

	/**
	 * The Secretariat files what came by letter.
	 *
	 * @param summary whether the letter agrees that a summary is published
	 */
	record LetterFiled(Capacity capacity, Set<AreaCode> areas, LocalDate receivedOn, String letter,
			@Nullable PartyThen party, @Nullable Boolean summary) implements Particulars {
	}

	/** An officer takes charge. */
	record Taken() implements Particulars {
	}

	/**
	 * The request is given into an officer's hands.
	 *
	 * @param officer whose it is from now on
	 * @param name that officer's name
	 * @param from whose it was before; null where it was nobody's
	 * @param fromName that officer's name
	 * @param shares whom the portal weighed where it gave the request by itself, the
	 * chosen one first; none where an officer decided
	 */
	record Assigned(PersonId officer, String name, @Nullable PersonId from, @Nullable String fromName,
			List<Share> shares) implements Particulars {

		public Assigned {
			shares = List.copyOf(shares);
		}

	}

	/** The request is nobody's from now on; whose it was. */
	record Released(PersonId from, String name) implements Particulars {
	}

	/**
	 * How much an officer had in hand when a request was given by share of open work.
	 *
	 * @param officer the officer
	 * @param name that officer's name
	 * @param open how many requests that had not ended
	 * @param share how much of a whole share that officer took, of 100
	 */
	record Share(PersonId officer, String name, int open, int share) {
	}

	/** An officer links the request with another. */
	record Linked(RequestReference other, String words) implements Particulars {
	}

	/**
	 * The Secretariat asks.
	 *
	 * @param about the answers that the question is about, by the names of their fields
	 */
	record Asked(String words, List<String> about) implements Particulars {
	}

	/**
	 * The Party answers and submits again, with these areas.
	 *
	 * @param summary whether it agrees now that a summary is published
	 */
	record Answered(String words, Set<AreaCode> areas, @Nullable Boolean summary) implements Particulars {
	}

	/** The Party is reminded that it has the turn, until a day. */
	record PartyReminded(@Nullable LocalDate dueOn) implements Particulars {
	}

	/** A centre is reminded that it has the turn, until a day. */
	record CentreReminded(@Nullable LocalDate dueOn) implements Particulars {
	}

	/** The Party has longer to answer or to confirm. */
	record AnswerExtended(LocalDate dueOn, String words) implements Particulars {
	}

	/** The Secretariat's own date is later. */
	record DateMoved(LocalDate dueOn, String words) implements Particulars {
	}

	/** The Secretariat goes on without an answer. */
	record ScreeningResumed() implements Particulars {
	}

	/**
	 * The Secretariat declines the request.
	 *
	 * @param duplicateOf the request that it repeats
	 */
	record Declined(DeclineCode code, String words, @Nullable RequestReference duplicateOf) implements Particulars {
	}

	/** The Secretariat takes its decline back. */
	record RequestReopened(String words) implements Particulars {
	}

	/** The request may be routed. */
	record EligibilityConfirmed() implements Particulars {
	}

	/** A centre is asked to take areas, until a day. */
	record Offered(@Nullable UUID assignment, Set<AreaCode> areas, LocalDate dueOn) implements Particulars {
	}

	/**
	 * A centre takes areas that it was offered, and leaves others.
	 *
	 * @param dueOn until when it is to agree a plan
	 * @param funding what it says on the funding; null where it takes them without that
	 * reserve
	 * @param code why it leaves the others
	 */
	record OfferAccepted(@Nullable UUID assignment, Set<AreaCode> areas, Set<AreaCode> returned,
			@Nullable LocalDate dueOn, @Nullable String funding, @Nullable String code,
			String words) implements Settlement {
	}

	/** A centre takes nothing of what it was offered. */
	record OfferDeclined(@Nullable UUID assignment, Set<AreaCode> returned, String code,
			String words) implements Settlement {
	}

	/** A centre let the day pass until which it could answer. */
	record OfferExpired(@Nullable UUID assignment, Set<AreaCode> returned,
			@Nullable LocalDate dueOn) implements Settlement {
	}

	/** The Secretariat takes areas back from a centre; with the last its part ends. */
	record AssignmentCancelled(@Nullable UUID assignment, Set<AreaCode> returned, String words) implements Settlement {
	}

	/** A centre found no funding and gives back what it took. */
	record FundingNotFound(@Nullable UUID assignment, Set<AreaCode> returned, String words) implements Settlement {
	}

	/** A centre has longer to answer. */
	record OfferProlonged(@Nullable UUID assignment, Set<AreaCode> areas, LocalDate dueOn,
			String words) implements Particulars {
	}

	/** No centre will work on an area. */
	record AreaUnserved(AreaCode area, UnservedCode code, String words) implements Particulars {

		@Override
		public Set<AreaCode> areas() {
			return Set.of(this.area);
		}

	}

	/** An unserved area is open again. */
	record AreaReopened(AreaCode area) implements Particulars {

		@Override
		public Set<AreaCode> areas() {
			return Set.of(this.area);
		}

	}

	/** A centre found the funding on which its acceptance depended. */
	record FundingFound(@Nullable UUID assignment, String words, @Nullable LocalDate dueOn) implements WorkNote {
	}

	/**
	 * A centre and the Party agreed a plan.
	 *
	 * @param work the act's number on the assignment
	 */
	record PlanAgreed(@Nullable UUID assignment, @Nullable Integer work, String words,
			@Nullable LocalDate dueOn) implements WorkNote {
	}

	/** A centre told how its milestones stand. */
	record ProgressReported(@Nullable UUID assignment, @Nullable Integer work, String words,
			@Nullable LocalDate dueOn) implements WorkNote {
	}

	/** A centre corrected what it had reported; nothing is due from it. */
	record ReportCorrected(@Nullable UUID assignment, @Nullable Integer work, String words) implements WorkNote {

		@Override
		public @Nullable LocalDate dueOn() {
			return null;
		}

	}

	/** A centre reported what was delivered. */
	record Delivered(@Nullable UUID assignment, @Nullable Integer work, Set<AreaCode> areas,
			String words) implements Particulars {
	}

	/** The Party disputes what a centre delivered, which is to report again by a day. */
	record Disputed(String words, @Nullable LocalDate dueOn) implements Particulars {
	}

	/** The Party confirms all that was delivered. */
	record Confirmed(String words) implements Particulars {
	}

	/** The Party takes its request back. */
	record Withdrawn(String words) implements Particulars {
	}

	/** The Party agrees that a summary is published, with words of its own or none. */
	record SummaryPublished(String words) implements Particulars {
	}

	/** The Party no longer agrees that a summary is published. */
	record SummaryWithdrawn() implements Particulars {
	}

	/** The Secretariat takes the summary off the public pages, and says why. */
	record SummaryTakenOff(String words) implements Particulars {
	}

	/**
	 * Who did something takes it back before anybody was told of it: the request stands
	 * as it stood before.
	 *
	 * @param from the number of the first entry that is taken back; all up to this one
	 * are
	 * @param standing where each area stands again
	 * @param assignments what centres have been asked, those included that are asked no
	 * longer
	 */
	record TakenBack(int from, List<RequestedArea> standing, List<AssignmentState> assignments) implements Particulars {

		/**
		 * Takes back what led from one state to another: what stood before stands again,
		 * and whoever was asked since is asked no longer.
		 * @param before how the request stood before
		 * @param now how it stands
		 * @param at when it is taken back
		 */
		public static TakenBack from(RequestState before, RequestState now, Instant at) {
			Set<UUID> known = before.assignments()
				.stream()
				.map(AssignmentState::id)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			List<AssignmentState> all = new ArrayList<>(before.assignments());
			now.assignments()
				.stream()
				.filter((one) -> one.id() != null && !known.contains(one.id()))
				.map((one) -> one.takenBack(one.live(), at))
				.forEach(all::add);
			return new TakenBack(before.lastEntry() + 1, before.areas(), all);
		}

	}

	/** An offer or assignment comes to an answer or to its end. */
	sealed interface Settlement extends Particulars {

		/** The assignment. */
		@Nullable UUID assignment();

		/** The areas that go back to the Secretariat. */
		Set<AreaCode> returned();

	}

	/** Something about work that goes on. */
	sealed interface WorkNote extends Particulars {

		/** The assignment. */
		@Nullable UUID assignment();

		/** When the work's next step is due; null where none is. */
		@Nullable LocalDate dueOn();

	}

	/**
	 * What the register said of a Party when it filed a request; figures by region and
	 * group count it so for ever.
	 */
	record PartyThen(Region region, DevelopmentStatus status, boolean leastDeveloped, boolean smallIsland) {

		/** What the register says of a Party now. */
		public static PartyThen of(Party party) {
			return new PartyThen(party.region(), party.status(), party.leastDeveloped(), party.smallIsland());
		}

	}

}
