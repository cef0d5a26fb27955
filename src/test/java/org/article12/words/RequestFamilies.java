package org.article12.words;

import java.util.List;
import java.util.stream.Stream;

import org.article12.core.WorkingLanguage;
import org.article12.requests.domain.PartyOrder;
import org.article12.requests.Act;
import org.article12.requests.Answers;
import org.article12.requests.AreaStatus;
import org.article12.requests.Capacity;
import org.article12.requests.DeclineCode;
import org.article12.requests.Likeness;
import org.article12.requests.Problem;
import org.article12.requests.RequestStatus;
import org.article12.requests.Section;
import org.article12.requests.UnservedCode;
import org.article12.words.MessageFamilies.Family;

import static org.article12.words.MessageFamilies.of;

/** The families of message keys by which pages speak of requests. */
final class RequestFamilies {

	static final List<Family> ALL = List.of(
			of("requests.found.", new String[] { "LETTER", "ACTIVITY", "NEED", "RESULTS", "MESSAGE", "FILE" }),
			of("requests.list.order.", PartyOrder.class),
			of("requests.list.turn.", new String[] { "PARTY", "SECRETARIAT", "CENTRE" }),
			of("requests.list.csv.",
					new String[] { "reference", "title", "status", "turn", "due", "overdue", "received", "updated" }),
			of("requests.status.party.", RequestStatus.class), of("requests.status.officer.", RequestStatus.class),
			of("requests.area.", AreaStatus.class), of("requests.declined.", DeclineCode.class),
			of("requests.unserved.", UnservedCode.class),
			of("requests.offer-declined.",
					names("NO_CAPACITY", "NO_EXPERTISE", "NO_FUNDING", "CONFLICT", "TIMING", "OTHER")),
			of("requests.capacity.as.", Capacity.class), of("requests.capacity.", Capacity.class),
			of("requests.capacity.hint.", Capacity.class), of("requests.section.hint.", Section.class),
			of("requests.progress.", "requests.web.SectionProgress"),
			of("requests.typed.", names("words", "reason", "question")), of("requests.act.", Act.class),
			of("requests.act.",
					names("ACCEPT_OFFER.partly", "DECLINE.duplicate", "EXPIRE_OFFER.dated", "ASSIGN.from",
							"REMIND_PARTY.dated", "REMIND_CENTRE.dated")),
			of("requests.told.party.",
					names("REMIND_PARTY", "REMIND_PARTY.dated", "ASK_FOR_CLARIFICATION", "EXTEND_ANSWER",
							"RESUME_SCREENING", "DECLINE", "DECLINE.duplicate", "CONFIRM_ELIGIBILITY",
							"TAKE_OFF_SUMMARY")),
			of("requests.told.centre.",
					names("REMIND_CENTRE", "REMIND_CENTRE.dated", "OFFER", "EXTEND_OFFER", "EXPIRE_OFFER",
							"EXPIRE_OFFER.dated", "CANCEL_ASSIGNMENT", "DISPUTE")),
			of("requests.turn.party.", sentences()), of("requests.turn.officer.", sentences()),
			of("requests.turn.party.ROUTING.", routing()), of("requests.turn.officer.ROUTING.", routing()),
			of("requests.section.", Section.class), of("requests.section.", names("ACTIVITIES.others")),
			of("requests.field.", fields()), of("requests.field.", names("timing.ownContribution.others")),
			of("requests.hint.", hints()), of("requests.kind.", Answers.Kind.class),
			of("requests.urgency.", Answers.Urgency.class), of("requests.publish.", names("yes", "no")),
			of("requests.language.",
					Stream.of(WorkingLanguage.values()).map(WorkingLanguage::code).toArray(String[]::new)),
			of("requests.similar.", Likeness.class), of("requests.problem.", Problem.Code.class));

	private RequestFamilies() {
	}

	private static String[] sentences() {
		return names("DRAFT", "SUBMITTED", "CLARIFICATION", "DECLINED", "NOT_SERVED", "IN_DELIVERY", "DELIVERED",
				"CLOSED", "WITHDRAWN");
	}

	private static String[] routing() {
		return names("secretariat", "centres", "both");
	}

	private static String[] hints() {
		return names("activities.other", "need.title", "need.help", "need.results", "need.beneficiaries", "need.pops",
				"need.languages", "timing.budget", "timing.ownContribution", "timing.urgencyReason", "policy.batBep",
				"policy.synergies", "policy.helpReceived", "policy.publishSummary", "contact.office", "contact.phone");
	}

	private static String[] fields() {
		return names("activities.chosen", "activities.other", "areas.chosen", "need.title", "need.help", "need.results",
				"need.beneficiaries", "need.pops", "need.kind", "need.languages", "timing.from", "timing.until",
				"timing.budget", "timing.ownContribution", "timing.urgency", "timing.urgencyReason", "policy.batBep",
				"policy.synergies", "policy.synergiesWords", "policy.helpReceived", "policy.publishSummary",
				"contact.name", "contact.office", "contact.email", "contact.phone");
	}

	private static String[] names(String... names) {
		return names;
	}

}
