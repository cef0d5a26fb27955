package org.article12.progress.domain;

import java.util.List;

import org.article12.assignments.OfferDecline;
import org.article12.lives.CentrePart;
import org.article12.lives.CentrePart.Answer;
import org.article12.lives.Life;
import org.article12.progress.Column;
import org.article12.progress.RowKind;
import org.article12.progress.TableCode;

/** Counts the offers of the period, and what became of them by its end. */
record OffersMade(Window window) implements Counting.Part {

	@Override
	public void count(Life life, Cuts cuts, Counts counts) {
		for (CentrePart part : life.parts()) {
			if (this.window.has(part.offeredAt())) {
				Answer answer = part.answerBefore(this.window.end());
				offer(TableCode.OFFERS_BY_CENTRE, List.of(part.centre().value()), answer, counts);
				offer(TableCode.OFFERS_BY_REGION, cuts.region(), answer, counts);
				declined(part, answer, counts);
			}
		}
	}

	private static void offer(TableCode table, List<String> rows, Answer answer, Counts counts) {
		counts.add(table, rows, Column.OFFERED, 1);
		counts.add(table, rows, switch (answer) {
			case WAITING -> Column.WAITING;
			case ACCEPTED -> Column.ACCEPTED;
			case DECLINED -> Column.OFFER_DECLINED;
			case NO_ANSWER -> Column.NO_ANSWER;
			case TAKEN_BACK -> Column.TAKEN_BACK;
		}, 1);
	}

	private static void declined(CentrePart part, Answer answer, Counts counts) {
		boolean partly = answer == Answer.ACCEPTED && !part.left().isEmpty();
		if (partly || answer == Answer.DECLINED) {
			OfferDecline why = part.why();
			List<String> row = List.of((why != null) ? why.name() : RowKind.NONE);
			counts.add(TableCode.OFFER_DECLINES_BY_REASON, row, partly ? Column.PARTLY_ACCEPTED : Column.OFFER_DECLINED,
					1);
			counts.add(TableCode.OFFER_DECLINES_BY_REASON, row, Column.AREAS_DECLINED, part.left().size());
		}
	}

}
