package org.article12.progress.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.article12.core.WorkingDays;
import org.article12.core.settings.Term;
import org.article12.lives.CentrePart;
import org.article12.lives.Life;
import org.article12.lives.Stretch;
import org.article12.progress.RowKey;
import org.article12.progress.Step;
import org.article12.progress.TableCode;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/** Measures how long each step took, in working days. */
record Times(Window window, Map<Term, Integer> terms, WorkingDays days) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		Instant eligible = life.first(RequestStatus.ROUTING);
		Instant decided = (eligible == null && life.status() == RequestStatus.DECLINED) ? life.endedAt() : eligible;
		if (decided != null && this.window.has(decided)) {
			measure(Step.SCREEN, TableCode.SCREEN_BY_REGION, cuts.region(), screened(life, decided), counts);
		}
		Instant offered = life.parts().stream().map(CentrePart::offeredAt).min(Instant::compareTo).orElse(null);
		if (eligible != null && offered != null && this.window.has(offered)) {
			measure(Step.ROUTE, TableCode.ROUTE_BY_REGION, cuts.region(), between(eligible, offered), counts);
		}
		life.parts().forEach((part) -> count(part, cuts, counts));
		Instant delivered = lastDelivery(life);
		Instant ended = life.endedAt();
		if (life.status() == RequestStatus.CLOSED && ended != null && delivered != null && this.window.has(ended)) {
			measure(Step.CONFIRM, TableCode.CONFIRM_BY_REGION, cuts.region(), between(delivered, ended), counts);
		}
	}

	private void count(CentrePart part, Cuts cuts, Counts counts) {
		Instant accepted = (part.answer() == CentrePart.Answer.ACCEPTED) ? part.answeredAt() : null;
		Instant delivered = part.deliveredAt();
		if (accepted != null && this.window.has(accepted)) {
			int days = between(part.offeredAt(), accepted);
			measure(Step.ACCEPT, TableCode.ACCEPT_BY_REGION, cuts.region(), days, counts);
			byCentre(Step.ACCEPT, TableCode.ACCEPT_BY_CENTRE, part, days, counts);
		}
		if (accepted != null && delivered != null && this.window.has(delivered)) {
			int days = between(accepted, delivered);
			measure(Step.DELIVER, TableCode.DELIVER_BY_REGION, cuts.region(), days, counts);
			byCentre(Step.DELIVER, TableCode.DELIVER_BY_CENTRE, part, days, counts);
		}
	}

	/** Only the days count on which the Secretariat had the turn. */
	private int screened(Life life, Instant decided) {
		return life.statuses()
			.stream()
			.filter((one) -> one.what() == RequestStatus.SUBMITTED && one.from().isBefore(decided))
			.mapToInt((one) -> between(one.from(), (one.until() != null) ? one.until() : decided))
			.sum();
	}

	private static @Nullable Instant lastDelivery(Life life) {
		return life.statuses()
			.stream()
			.filter((one) -> one.what() == RequestStatus.DELIVERED)
			.map(Stretch::from)
			.max(Instant::compareTo)
			.orElse(null);
	}

	private int between(Instant from, Instant to) {
		return this.days.between(this.days.dayOf(from), this.days.dayOf(to));
	}

	private void measure(Step step, TableCode byRegion, List<String> regions, int days, Counts counts) {
		boolean within = within(step, days);
		counts.measure(TableCode.TIMES, step.name(), days, within);
		regions.forEach((region) -> counts.measure(byRegion, region, days, within));
		counts.measure(byRegion, RowKey.TOTAL, days, within);
	}

	private void byCentre(Step step, TableCode byCentre, CentrePart part, int days, Counts counts) {
		boolean within = within(step, days);
		counts.measure(byCentre, part.centre().value(), days, within);
		counts.measure(byCentre, RowKey.TOTAL, days, within);
	}

	private boolean within(Step step, int days) {
		Term target = step.target();
		return target != null && days <= this.terms.getOrDefault(target, target.shipped());
	}

}
