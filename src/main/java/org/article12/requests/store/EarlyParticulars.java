package org.article12.requests.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.text.Text;
import org.article12.requests.Act;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.Particulars;
import org.article12.requests.RequestReference;
import org.article12.requests.UnservedCode;
import org.jspecify.annotations.Nullable;

/**
 * Particulars from before they had kinds and versions: texts under names, and several
 * codes with blanks between. They tell neither the areas of a submission nor which
 * assignment was meant.
 */
final class EarlyParticulars {

	private final Map<String, String> told;

	private EarlyParticulars(Map<String, String> told) {
		this.told = told;
	}

	static Particulars read(Act act, Map<String, String> told) {
		return new EarlyParticulars(told).of(act);
	}

	private Particulars of(Act act) {
		return switch (act) {
			case SUBMIT -> new Particulars.Submitted(capacity(), Set.of(), null, null, null);
			case FILE_LETTER -> new Particulars.LetterFiled(capacity(), Set.of(), requiredDay("receivedOn"),
					text("letter"), null, null);
			case TAKE -> new Particulars.Taken();
			case ASSIGN, RELEASE, REMIND_PARTY, REMIND_CENTRE, PUBLISH_SUMMARY, WITHDRAW_SUMMARY, TAKE_OFF_SUMMARY ->
				throw new IllegalStateException(act + " was never written so");
			case LINK -> new Particulars.Linked(new RequestReference(text("other")), words());
			case ASK_FOR_CLARIFICATION -> new Particulars.Asked(words(), codes("about"));
			case ANSWER -> new Particulars.Answered(words(), Set.of(), null);
			case EXTEND_ANSWER -> new Particulars.AnswerExtended(requiredDay("dueOn"), words());
			case MOVE_DATE -> new Particulars.DateMoved(requiredDay("dueOn"), words());
			case RESUME_SCREENING -> new Particulars.ScreeningResumed();
			case DECLINE -> declined();
			case REOPEN_REQUEST -> new Particulars.RequestReopened(words());
			case CONFIRM_ELIGIBILITY -> new Particulars.EligibilityConfirmed();
			case OFFER -> new Particulars.Offered(null, areas("areas"), requiredDay("dueOn"));
			case ACCEPT_OFFER, DECLINE_OFFER, EXPIRE_OFFER, EXTEND_OFFER, CANCEL_ASSIGNMENT, LACK_FUNDING ->
				ofAnOffer(act);
			case SET_UNSERVED ->
				new Particulars.AreaUnserved(new AreaCode(text("areas")), UnservedCode.valueOf(text("code")), words());
			case REOPEN_AREA -> new Particulars.AreaReopened(new AreaCode(text("areas")));
			case FIND_FUNDING -> new Particulars.FundingFound(null, words(), day("dueOn"));
			case AGREE_PLAN -> new Particulars.PlanAgreed(null, work(), words(), null);
			case REPORT_PROGRESS -> new Particulars.ProgressReported(null, work(), words(), null);
			case REPORT_DELIVERY -> new Particulars.Delivered(null, work(), areas("areas"), words());
			case CORRECT_REPORT -> new Particulars.ReportCorrected(null, work(), words());
			case DISPUTE -> new Particulars.Disputed(words(), day("dueOn"));
			case CONFIRM -> new Particulars.Confirmed(words());
			case WITHDRAW -> new Particulars.Withdrawn(words());
			case TAKE_BACK -> throw new IllegalStateException("Nothing was taken back before there were versions");
		};
	}

	private Particulars ofAnOffer(Act act) {
		Set<AreaCode> returned = areas("returned");
		return switch (act) {
			case ACCEPT_OFFER -> new Particulars.OfferAccepted(null, areas("areas"), returned, day("dueOn"),
					this.told.containsKey("subjectToFunding") ? text("funding") : null, this.told.get("code"), words());
			case DECLINE_OFFER -> new Particulars.OfferDeclined(null, returned, text("code"), words());
			case EXPIRE_OFFER -> new Particulars.OfferExpired(null, returned, day("dueOn"));
			case EXTEND_OFFER -> new Particulars.OfferProlonged(null, areas("areas"), requiredDay("dueOn"), words());
			case CANCEL_ASSIGNMENT -> new Particulars.AssignmentCancelled(null, returned, words());
			case LACK_FUNDING -> new Particulars.FundingNotFound(null, returned, words());
			default -> throw new IllegalArgumentException(act + " is not about an offer");
		};
	}

	private Particulars.Declined declined() {
		String other = this.told.get("duplicateOf");
		DeclineCode code = DeclineCode.valueOf(this.told.getOrDefault("code", DeclineCode.DUPLICATE.name()));
		return new Particulars.Declined(code, words(), (other != null) ? new RequestReference(other) : null);
	}

	private Capacity capacity() {
		return Capacity.valueOf(text("capacity"));
	}

	private String words() {
		return text("words");
	}

	private String text(String name) {
		return this.told.getOrDefault(name, "");
	}

	private @Nullable LocalDate day(String name) {
		String day = this.told.get(name);
		return (day != null) ? LocalDate.parse(day) : null;
	}

	private LocalDate requiredDay(String name) {
		return LocalDate.parse(text(name));
	}

	private @Nullable Integer work() {
		String number = this.told.get("work");
		return (number != null) ? Integer.valueOf(number) : null;
	}

	private Set<AreaCode> areas(String name) {
		Set<AreaCode> areas = new TreeSet<>();
		codes(name).forEach((code) -> areas.add(new AreaCode(code)));
		return areas;
	}

	private List<String> codes(String name) {
		String codes = text(name);
		return Text.isBlank(codes) ? List.of() : List.of(codes.strip().split("\\s+"));
	}

}
