package org.article12.triage.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Link;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
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

	/** The request that was named; empty where anything is wrong with the form. */
	Optional<RequestReference> find(RequestRecord request, OtherRequestForm form, Errors errors) {
		Optional<RequestRecord> found = named(request, form, errors);
		return errors.hasErrors() ? Optional.empty() : found.map(RequestRecord::reference);
	}

	private Optional<RequestRecord> named(RequestRecord request, OtherRequestForm form, Errors errors) {
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

	/** The same where the other one is to cover what this one asks for, and says so. */
	Optional<RequestReference> findCovered(RequestRecord request, OtherRequestForm form, Errors errors) {
		Optional<RequestRecord> found = named(request, form, errors);
		found.ifPresent((other) -> {
			if (!other.party().equals(request.party())) {
				errors.rejectValue("other", "triage.duplicate.other-party");
			}
			else if (ENDED.contains(other.status())) {
				errors.rejectValue("other", "triage.duplicate.ended");
			}
		});
		if (Text.isBlank(form.words())) {
			errors.rejectValue("words", "triage.refusal.words.missing");
		}
		return errors.hasErrors() ? Optional.empty() : found.map(RequestRecord::reference);
	}

	/** A page with a form, and with other requests that are like this one. */
	String page(String view, RequestRecord request, OtherRequestForm form, CurrentUser reader, Model model) {
		List<Link> alike = this.similar.forSecretariat(request)
			.stream()
			.map((other) -> this.checks.link(other, reader))
			.toList();
		model.addAttribute("form", form);
		model.addAttribute("alike", alike);
		return view;
	}

}
