package org.article12.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.offers.web.RequestActPages;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Link;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestStatus;
import org.article12.requests.Requests;
import org.article12.requests.SimilarRequests;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Finds the other request that an officer names, and shows those that may be meant. */
@Component
class OtherRequests {

	private static final Set<RequestStatus> ENDED = Set.of(RequestStatus.DECLINED, RequestStatus.WITHDRAWN);

	private final Requests requests;

	private final SimilarRequests similar;

	private final CheckWords checks;

	OtherRequests(Requests requests, SimilarRequests similar, CheckWords checks) {
		this.requests = requests;
		this.similar = similar;
		this.checks = checks;
	}

	/** The request that was named; empty, and an error, when there is none such. */
	Optional<RequestRecord> find(RequestRecord request, OtherRequestForm form, Errors errors) {
		if (Text.isBlank(form.other())) {
			return Optional.empty();
		}
		Optional<RequestRecord> found = form.reference().flatMap(this.requests::submitted);
		if (found.isEmpty()) {
			errors.rejectValue("other", "triage.other.unknown");
		}
		else if (found.get().id().equals(request.id())) {
			errors.rejectValue("other", "triage.other.same");
			return Optional.empty();
		}
		return found;
	}

	/** The same where the other one is to cover what this one asks for. */
	Optional<RequestRecord> findCovering(RequestRecord request, OtherRequestForm form, Errors errors) {
		Optional<RequestRecord> found = find(request, form, errors);
		found.ifPresent((other) -> {
			if (!other.party().equals(request.party())) {
				errors.rejectValue("other", "triage.duplicate.other-party");
			}
			else if (ENDED.contains(other.status())) {
				errors.rejectValue("other", "triage.duplicate.ended");
			}
		});
		return found;
	}

	/** What stands around the form: the request, and others that are like it. */
	void addTo(Model model, RequestRecord request, CurrentUser reader) {
		List<Link> alike = this.similar.forSecretariat(request)
			.stream()
			.map((other) -> this.checks.link(other, reader))
			.toList();
		RequestActPages.name(request, model);
		model.addAttribute("alike", alike);
	}

}
