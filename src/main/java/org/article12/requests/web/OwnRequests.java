package org.article12.requests.web;

import java.util.List;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.requests.AnswerField;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.springframework.stereotype.Component;

/** Finds requests of the user's own Party; any other is not visible. */
@Component
class OwnRequests {

	private final Requests requests;

	OwnRequests(Requests requests) {
		this.requests = requests;
	}

	/** The request of that reference, a draft or not. */
	RequestRecord find(CurrentUser user, RequestReference reference) {
		return this.requests.ofParty(user.ownParty(), reference)
			.orElseThrow(() -> new NotVisible("Request " + reference));
	}

	/** The reference that an address names. */
	static RequestReference named(String reference) {
		return RequestReference.parse(reference).orElseThrow(() -> new NotVisible("Request " + reference));
	}

	/** The question that waits for the Party's answer, if there is one. */
	Optional<Question> question(RequestRecord request, CurrentUser user) {
		return (request.status() == RequestStatus.CLARIFICATION) ? question(this.requests.history(request.id(), user))
				: Optional.empty();
	}

	/** The last question in a history. */
	static Optional<Question> question(List<HistoryEntry> history) {
		return history.reversed()
			.stream()
			.flatMap((entry) -> entry.told(Particulars.Asked.class)
				.map((asked) -> new Question(asked.words(), entry.by().name(), entry.at(), about(asked.about())))
				.stream())
			.findFirst();
	}

	/** The answers with these names, in the order in which they are asked. */
	private static List<AnswerField> about(List<String> wanted) {
		return AnswerField.ALL.stream().filter((field) -> wanted.contains(field.toString())).toList();
	}

	/** Whether the Party may change the answers of a request. */
	static boolean isEditable(RequestRecord request) {
		return RequestStatus.EDITABLE.contains(request.status());
	}

	/** The address of a request's page. */
	static String address(RequestRecord request) {
		return address(request.reference());
	}

	/** The address of the page of the request with that reference. */
	static String address(RequestReference reference) {
		return "/requests/" + reference;
	}

}
