package org.article12.lives.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.assignments.Confirmed;
import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.Work;
import org.article12.catalogue.AreaCode;
import org.article12.core.text.Text;
import org.article12.lives.CentrePart;
import org.article12.lives.CentrePart.Answer;
import org.article12.lives.Help;
import org.article12.requests.AssignmentState;
import org.article12.requests.AssignmentState.Stage;
import org.article12.requests.Evaluation;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.jspecify.annotations.Nullable;

/** One centre's part in a request, as its history goes on. */
final class PartReader {

	private final List<Work> work;

	private AssignmentState state;

	private Answer answer = Answer.WAITING;

	private @Nullable Instant answeredAt;

	private Set<AreaCode> taken = Set.of();

	private Set<AreaCode> left = Set.of();

	private @Nullable OfferDecline why;

	private @Nullable Instant deliveredAt;

	private @Nullable Instant endedAt;

	/** How many reports and corrections the history told of. */
	private int reports;

	private @Nullable DeliveryReport report;

	PartReader(AssignmentState offered, List<Delivery> work) {
		this.state = offered;
		this.work = work.stream().flatMap((delivery) -> delivery.works().stream()).toList();
	}

	void follow(AssignmentState now, HistoryEntry entry) {
		Stage before = this.state.stage();
		this.state = now;
		if (before == Stage.OFFERED && now.stage() != Stage.OFFERED) {
			answered(now, entry);
		}
		else if (now.stage() == Stage.CANCELLED && before != Stage.CANCELLED) {
			this.endedAt = entry.at();
			this.deliveredAt = null;
		}
		switch (entry.particulars()) {
			case Particulars.Delivered it -> {
				this.deliveredAt = entry.at();
				report(it.work());
			}
			case Particulars.ReportCorrected it -> report(it.work());
			case Particulars.Disputed _ -> this.deliveredAt = null;
			default -> {
			}
		}
	}

	private void answered(AssignmentState now, HistoryEntry entry) {
		this.answeredAt = entry.at();
		this.answer = switch (now.stage()) {
			case DECLINED -> Answer.DECLINED;
			case EXPIRED -> Answer.NO_ANSWER;
			case CANCELLED -> Answer.TAKEN_BACK;
			default -> Answer.ACCEPTED;
		};
		switch (entry.particulars()) {
			case Particulars.OfferAccepted it -> {
				this.taken = it.areas();
				this.left = it.returned();
				this.why = code(it.code());
			}
			case Particulars.OfferDeclined it -> {
				this.left = it.returned();
				this.why = code(it.code());
			}
			default -> {
			}
		}
	}

	private static @Nullable OfferDecline code(@Nullable String code) {
		return Optional.ofNullable(code).flatMap(OfferDecline::coded).orElse(null);
	}

	/** Of early entries that do not name the report, each has the next. */
	private void report(@Nullable Integer number) {
		List<Work> reported = this.work.stream().filter((one) -> one.content() instanceof DeliveryReport).toList();
		int place = this.reports++;
		reported.stream()
			.filter((one) -> (number != null) ? one.number() == number : reported.indexOf(one) == place)
			.map((one) -> (DeliveryReport) one.content())
			.findFirst()
			.ifPresent((found) -> this.report = found);
	}

	CentrePart part() {
		DeliveryReport stands = (this.deliveredAt != null) ? this.report : null;
		return new CentrePart(this.state.id(), this.state.centre(), this.state.stage(), this.state.areas(),
				this.state.offeredAt(), this.answer, this.answeredAt, this.taken, this.left, this.why, this.deliveredAt,
				this.endedAt, (stands != null) ? help(stands) : null, evaluation());
	}

	private static Help help(DeliveryReport report) {
		Headcount people = report.people();
		return new Help(report.parties(), (people != null) ? people.people() : null,
				(people != null) ? people.women() : null, (people != null) ? people.men() : null,
				Cost.total(report.costs()), !Text.isBlank(report.technologies()));
	}

	private @Nullable Evaluation evaluation() {
		return (this.state.stage() != Stage.CONFIRMED) ? null
				: this.work.reversed()
					.stream()
					.flatMap((one) -> (one.content() instanceof Confirmed confirmed)
							? Stream.of(ratings(confirmed.evaluation())) : Stream.empty())
					.findFirst()
					.orElse(null);
	}

	// Figures need no words.
	private static Evaluation ratings(Evaluation said) {
		return new Evaluation(said.timely(), said.appropriate(), said.countryDriven(), said.usable(), "");
	}

}
