package org.article12.triage.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.article12.assignments.Offers;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.act.BatchOutcome;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.core.web.Glyph;
import org.article12.core.web.Option;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.article12.requests.SubmittedRequests;
import org.article12.triage.domain.BulkAct;
import org.article12.triage.domain.BulkRow;
import org.article12.triage.store.Batches;
import org.article12.triage.store.ChosenRequests;
import org.article12.triage.web.BulkLines.Line;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/**
 * The page that says what an act would do to several requests, and the page that says
 * what became of them.
 */
@Component
class BulkPages {

	private final ChosenRequests chosen;

	private final BulkLines lines;

	private final Officers officers;

	private final Offers offers;

	private final WorkingDays calendar;

	private final Terms terms;

	private final RequestWords requestWords;

	private final TriageWords words;

	BulkPages(ChosenRequests chosen, BulkLines lines, Officers officers, Offers offers, WorkingDays calendar,
			Terms terms, RequestWords requestWords, TriageWords words) {
		this.chosen = chosen;
		this.lines = lines;
		this.officers = officers;
		this.offers = offers;
		this.calendar = calendar;
		this.terms = terms;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** Says what is wrong with the form. */
	void check(BulkForm form, Errors errors) {
		LocalDate latest = this.offers.latestExtension();
		form.check(this.officers.active(), this.calendar, latest, this.words.day(latest), errors);
	}

	/** The page as it first is: all that can be done is ticked. */
	String begin(BulkAct act, Collection<RequestReference> references, CurrentUser officer, Model model) {
		List<Line> all = lines(act, references, officer);
		BulkForm form = new BulkForm(act.name(), all.stream().filter(Line::isPossible).map(Line::value).toList(), null,
				"", (act == BulkAct.EXTEND) ? this.words.day(usualDay()) : "", switch (act) {
					case EXTEND, OFFERS -> this.words.say("triage.bulk.words." + act.name());
					case TAKE, ASSIGN, RELEASE, REMIND -> "";
				}, null);
		return show(act, all, references, form, model);
	}

	/** The page again, with what was ticked and typed. */
	String again(BulkForm form, CurrentUser officer, Model model) {
		Set<RequestReference> references = new LinkedHashSet<>();
		form.shown().forEach((one) -> BulkRow.parse(one).map(BulkRow::reference).ifPresent(references::add));
		form.row().forEach((one) -> BulkRow.parse(one).map(BulkRow::reference).ifPresent(references::add));
		return form.chosen()
			.map((act) -> show(act, lines(act, references, officer), references, form, model))
			.orElseGet(() -> choose(references, model));
	}

	/** The page that asks what is to be done. */
	String choose(Collection<RequestReference> references, Model model) {
		model.addAttribute("references", references.stream().map(RequestReference::value).toList());
		return "triage/bulk-choice";
	}

	private String show(BulkAct act, List<Line> all, Collection<RequestReference> references, BulkForm form,
			Model model) {
		Set<String> ticked = new HashSet<>();
		form.row().forEach((one) -> BulkRow.parse(one).map((row) -> row.reference().value()).ifPresent(ticked::add));
		model.addAttribute("form", form);
		model.addAttribute("act", act.name());
		model.addAttribute("possible",
				all.stream().filter(Line::isPossible).map((line) -> view(line, ticked)).toList());
		model.addAttribute("impossible",
				all.stream().filter((line) -> !line.isPossible()).map((line) -> view(line, ticked)).toList());
		Set<RequestReference> unknown = new LinkedHashSet<>(references);
		all.forEach((line) -> unknown.remove(line.request().reference()));
		model.addAttribute("unknown", unknown.stream().map(RequestReference::value).toList());
		model.addAttribute("colleagues",
				this.officers.active().stream().map((one) -> new Option(one.id().toString(), one.name())).toList());
		model.addAttribute("latest", this.words.day(this.offers.latestExtension()));
		return "triage/bulk";
	}

	private List<Line> lines(BulkAct act, Collection<RequestReference> references, CurrentUser officer) {
		Map<RequestReference, RequestRecord> records = this.chosen.of(references);
		return records.values().stream().map((request) -> this.lines.of(act, request, officer)).toList();
	}

	private LocalDate usualDay() {
		LocalDate usual = this.calendar.after(this.calendar.today(), this.terms.days(Term.ANSWER));
		LocalDate latest = this.offers.latestExtension();
		return usual.isAfter(latest) ? latest : usual;
	}

	private static RowView view(Line line, Set<String> ticked) {
		String reference = line.request().reference().value();
		return new RowView(reference, SubmittedRequests.page(line.request().reference()), line.request().title(),
				line.value(), ticked.contains(reference), line.what(), line.why());
	}

	/** What became of one request. */
	OutcomeView outcome(BulkAct act, Batches.Row row) {
		BatchOutcome outcome = row.outcome();
		StatusView status = (outcome == null) ? new StatusView(this.words.say("core.batch.waiting"), Glyph.EMPTY)
				: new StatusView(this.words.say("core.batch." + outcome.name()),
						(outcome == BatchOutcome.DONE) ? Glyph.TICK : Glyph.CROSS);
		return new OutcomeView(row.reference().value(), SubmittedRequests.page(row.reference()), row.title(), status,
				(outcome != null) ? note(act, outcome, row.particulars()) : "");
	}

	private String note(BulkAct act, BatchOutcome outcome, List<String> particulars) {
		return switch (outcome) {
			case DONE -> (act == BulkAct.OFFERS || act == BulkAct.EXTEND) ? names(particulars) : "";
			case MOVED -> particulars.isEmpty() ? this.words.say("core.batch.gone")
					: this.words.say("core.batch.moved", this.requestWords.list(particulars));
			case REFUSED -> this.words.say("refused." + particulars.getFirst(),
					particulars.subList(1, particulars.size()).toArray());
			case FAILED -> this.words.say("core.batch.failed");
		};
	}

	private String names(List<String> codes) {
		List<String> names = new ArrayList<>();
		codes.forEach((code) -> names.add(CentreCode.isValid(code) ? this.requestWords.centre(new CentreCode(code))
				: this.words.party(new PartyCode(code))));
		return this.requestWords.list(names);
	}

	/**
	 * One request before it is done.
	 *
	 * @param reference its reference
	 * @param to its page's address
	 * @param title its title
	 * @param value how the form names it
	 * @param ticked whether it is to be done
	 * @param what what would be done
	 * @param why why it cannot be done
	 */
	record RowView(String reference, String to, String title, String value, boolean ticked, List<String> what,
			String why) {
	}

	/**
	 * One request after it was done, or not.
	 *
	 * @param reference its reference
	 * @param to its page's address
	 * @param title its title
	 * @param status what became of it
	 * @param note what else is to be said
	 */
	record OutcomeView(String reference, String to, String title, StatusView status, String note) {
	}

}
