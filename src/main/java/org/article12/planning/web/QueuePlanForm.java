package org.article12.planning.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.offers.web.OffersForm;
import org.article12.planning.BulkOffers.Wanted;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is to be sent from the queue plan.
 *
 * @param send the references of the requests that are to get offers
 * @param choice for each request on the page what it would get: its reference, the number
 * of the last history entry that the officer saw, and each area with its centre
 * @param reason why, where a choice is not the request's own proposal
 * @param page the number of the page
 */
public record QueuePlanForm(List<String> send, List<String> choice,
		@Filled(message = "{planning.reason.missing}") @AtMost(OffersForm.LONGEST_REASON) String reason, String page) {

	public QueuePlanForm(@Nullable List<String> send, @Nullable List<String> choice, @Nullable String reason,
			@Nullable String page) {
		this.send = (send != null) ? List.copyOf(send) : List.of();
		this.choice = (choice != null) ? List.copyOf(choice) : List.of();
		this.reason = (reason != null) ? reason : "";
		this.page = (page != null) ? page : "";
	}

	/** How a choice is written. */
	static String choice(RequestRecord request, Map<AreaCode, CentreCode> places) {
		StringBuilder choice = new StringBuilder(request.reference() + " " + request.lastEntry());
		places.forEach((area, centre) -> choice.append(' ').append(OffersForm.pair(area, centre)));
		return choice.toString();
	}

	/** Says that nothing is to be sent. */
	void check(Errors errors) {
		if (toCommand().isEmpty()) {
			errors.rejectValue("send", "planning.none-chosen");
		}
	}

	/**
	 * What is to be sent, in the order of the page and no more than one has; of several
	 * for one request the first.
	 */
	List<Wanted> toCommand() {
		Set<String> ticked = Set.copyOf(this.send);
		Set<RequestReference> seen = new HashSet<>();
		List<Wanted> wanted = new ArrayList<>();
		for (String one : this.choice) {
			read(one).filter((it) -> ticked.contains(it.reference().value()))
				.filter((it) -> seen.add(it.reference()))
				.ifPresent(wanted::add);
		}
		return wanted.stream().limit(QueuePlanPages.SIZE).toList();
	}

	private static Optional<Wanted> read(String choice) {
		String[] parts = choice.split(" ");
		Optional<RequestReference> reference = RequestReference.parse(parts[0]);
		Map<AreaCode, CentreCode> places = new TreeMap<>();
		for (int at = 2; at < parts.length; at++) {
			String[] pair = parts[at].split("=", 2);
			if (pair.length < 2 || !AreaCode.isValid(pair[0]) || !CentreCode.isValid(pair[1])) {
				return Optional.empty();
			}
			places.put(new AreaCode(pair[0]), new CentreCode(pair[1]));
		}
		if (reference.isEmpty() || places.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Wanted(reference.get(), number(parts[1]), places));
	}

	/** The same with every request of the page ticked, or with none. */
	QueuePlanForm ticked(boolean all) {
		List<String> ticked = all ? this.choice.stream().map((one) -> one.split(" ", 2)[0]).toList() : List.of();
		return new QueuePlanForm(ticked, this.choice, this.reason, this.page);
	}

	/** The number of the page; 1 for none. */
	int number() {
		return Math.max(1, number(this.page));
	}

	private static int number(String typed) {
		return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
	}

}
