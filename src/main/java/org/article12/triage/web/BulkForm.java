package org.article12.triage.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.text.Dates;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.core.web.FieldReader;
import org.article12.requests.RequestReference;
import org.article12.triage.BulkActs;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.BulkCommand;
import org.article12.triage.domain.BulkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is to be done to several requests.
 *
 * @param act what, by its name
 * @param row the requests to which it is done, each as {@link BulkRow} writes it
 * @param shown all requests of the page, each as {@link BulkRow} writes it
 * @param to the colleague who gets them
 * @param dueOn until when there is longer, as typed
 * @param words why
 * @param meant days without work that were confirmed, as 2026-11-22
 */
public record BulkForm(String act, List<String> row, List<String> shown, String to, String dueOn,
		@AtMost(3000) String words, List<String> meant) {

	public BulkForm(@Nullable String act, @Nullable List<String> row, @Nullable List<String> shown, @Nullable String to,
			@Nullable String dueOn, @Nullable String words, @Nullable List<String> meant) {
		this.act = (act != null) ? act.strip() : "";
		this.row = (row != null) ? List.copyOf(row) : List.of();
		this.shown = (shown != null) ? List.copyOf(shown) : List.of();
		this.to = (to != null) ? to.strip() : "";
		this.dueOn = (dueOn != null) ? dueOn : "";
		this.words = (words != null) ? words : "";
		this.meant = (meant != null) ? List.copyOf(meant) : List.of();
	}

	/** The act, if there is one of that name. */
	Optional<BulkAct> chosen() {
		return BulkAct.parse(this.act);
	}

	/** Says what is wrong. */
	void check(List<Officer> officers, WorkingDays calendar, LocalDate latest, String latestInWords, Errors errors) {
		if (chosen().isEmpty()) {
			errors.rejectValue("act", "triage.bulk.act.unknown");
			return;
		}
		checkRows(errors);
		switch (chosen().get()) {
			case ASSIGN -> checkColleague(officers, errors);
			case EXTEND -> {
				checkDay(calendar, latest, latestInWords, errors);
				checkWords(errors);
			}
			case OFFERS -> checkWords(errors);
			case TAKE, RELEASE, REMIND -> {
			}
		}
	}

	private void checkRows(Errors errors) {
		if (this.row.isEmpty()) {
			errors.rejectValue("row", "triage.bulk.none");
		}
		else if (this.row.size() > BulkActs.MOST) {
			errors.rejectValue("row", "triage.bulk.most", new Object[] { BulkActs.MOST }, null);
		}
		else {
			this.row.stream()
				.filter((one) -> BulkRow.parse(one).isEmpty())
				.findFirst()
				.ifPresent((one) -> errors.rejectValue("row", "triage.bulk.row.unknown",
						new Object[] { FieldReader.quoted(one) }, null));
		}
	}

	private void checkColleague(List<Officer> officers, Errors errors) {
		if (this.to.isEmpty()) {
			errors.rejectValue("to", "desk.officer.missing");
		}
		else if (officers.stream().noneMatch((one) -> one.id().toString().equals(this.to))) {
			errors.rejectValue("to", "desk.officer.unknown");
		}
	}

	private void checkDay(WorkingDays calendar, LocalDate latest, String latestInWords, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		if (Text.isBlank(this.dueOn)) {
			errors.rejectValue("dueOn", "offers.extension.date.missing");
		}
		LocalDate day = reader.day("dueOn", this.dueOn).orElse(null);
		if (day == null) {
			return;
		}
		if (!day.isAfter(calendar.today())) {
			errors.rejectValue("dueOn", "triage.bulk.day.past");
		}
		else if (day.isAfter(latest)) {
			errors.rejectValue("dueOn", "offers.extension.date.late", new Object[] { latestInWords }, null);
		}
		else {
			reader.deadline("dueOn", this.dueOn, calendar, this.meant);
		}
	}

	private void checkWords(Errors errors) {
		if (Text.isBlank(this.words)) {
			errors.rejectValue("words", "offers.own-reason.missing");
		}
	}

	/** What is asked for, once nothing is wrong; of one request the first row counts. */
	BulkCommand toCommand() {
		BulkAct what = chosen().orElseThrow();
		Map<RequestReference, BulkRow> rows = new LinkedHashMap<>();
		this.row.stream()
			.flatMap((one) -> BulkRow.parse(one).stream())
			.forEach((one) -> rows.putIfAbsent(one.reference(), one));
		return new BulkCommand(what, (what == BulkAct.ASSIGN) ? PersonId.of(this.to) : null,
				(what == BulkAct.EXTEND) ? Dates.day(this.dueOn, ReaderLanguage.get()).meaning().orElseThrow() : null,
				this.words.strip(), new ArrayList<>(rows.values()));
	}

}
