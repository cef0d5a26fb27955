package org.article12.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.article12.core.ActingFor;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.StaleForm;
import org.article12.core.web.SummaryRow;
import org.article12.core.web.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What pages show of a request, ready to read; drawn by
 * {@code templates/requests/fragments.html}. Each method asks the database at most once,
 * however much there is to show.
 */
@Component
public class RequestViews {

	private final RequestWords words;

	private final AnswersSheet sheet;

	private final TurnSentence turns;

	private final TimelineWords timeline;

	private final Formats formats;

	RequestViews(RequestWords words, AnswersSheet sheet, TurnSentence turns, TimelineWords timeline, Formats formats) {
		this.words = words;
		this.sheet = sheet;
		this.turns = turns;
		this.timeline = timeline;
		this.formats = formats;
	}

	/** All answers, section by section, in that reader's words. */
	public List<AnswersView> answers(TitledAnswers answers, Reader reader) {
		List<AnswersView> asked = this.sheet.of(List.of(answers), reader, null).getFirst();
		return (reader == Reader.PARTY) ? asked
				: asked.stream().sorted(Comparator.comparing((part) -> part.section() != Section.NEED)).toList();
	}

	/** The same as they are read by those who work on the request. */
	public AnswersDigest digest(TitledAnswers answers, Reader reader) {
		return AnswersDigest.of(answers(answers, reader));
	}

	/** All answers, each with a link to change it and come back to the check page. */
	public List<AnswersView> answersToChange(Answers answers, RequestReference reference) {
		return this.sheet
			.of(List.of(new TitledAnswers(answers, Titles.NONE)), Reader.PARTY,
					(section, field) -> "/requests/%s/edit/%s?back=check#%s".formatted(reference, section.slug(),
							field))
			.getFirst();
	}

	/**
	 * What the later answers say differently, in that reader's words. The same choice
	 * under a new title is no difference.
	 */
	public List<DifferenceView> difference(TitledAnswers before, TitledAnswers after, Reader reader) {
		List<List<AnswersView>> all = this.sheet.of(List.of(before, before.in(after.titles()), after), reader, null);
		List<DifferenceView> differences = new ArrayList<>();
		for (int at = 0; at < all.getLast().size(); at++) {
			List<SummaryRow> then = all.getFirst().get(at).rows();
			List<SummaryRow> inWordsOfNow = all.get(1).get(at).rows();
			AnswersView now = all.getLast().get(at);
			for (int row = 0; row < then.size(); row++) {
				SummaryRow is = now.rows().get(row);
				if (!Objects.equals(inWordsOfNow.get(row).value(), is.value())) {
					differences.add(
							new DifferenceView(now.title(), is.label(), text(then.get(row).value()), text(is.value())));
				}
			}
		}
		return differences;
	}

	/** Field by field what stands in a part. */
	public Map<String, String> values(Answers.Part part) {
		return this.sheet.values(part);
	}

	/** The one sentence on top of a request's page. */
	public TurnView turn(RequestRecord request, CurrentUser reader) {
		return this.turns.of(request, reader);
	}

	/** Why a request was declined; empty where it is not, or not any more. */
	public Optional<DeclinedView> declined(RequestRecord request, List<HistoryEntry> history,
			@Nullable LocalDate until) {
		if (request.status() != RequestStatus.DECLINED) {
			return Optional.empty();
		}
		return history.stream()
			.flatMap((entry) -> entry.told(Particulars.Declined.class).stream())
			.reduce((_, later) -> later)
			.map((said) -> declined(said.code(), said.words(), until));
	}

	/** What a request's page will say once it is declined for that reason. */
	public DeclinedView declined(DeclineCode code, String words, @Nullable LocalDate until) {
		return new DeclinedView(this.words.say("requests.declined.why", this.words.declined(code)), words, until);
	}

	/** A status in the reader's words. */
	public StatusView status(RequestStatus status, CurrentUser reader) {
		return this.words.status(status, Reader.of(reader));
	}

	/** The requested areas, and where each stands. */
	public List<AreaView> areas(List<RequestedArea> areas) {
		return areas.stream()
			.map((area) -> new AreaView(this.words.area(area.area().value()), this.words.status(area),
					(area.centre() != null) ? this.words.centre(area.centre()) : null, note(area)))
			.toList();
	}

	private @Nullable String note(RequestedArea area) {
		LocalDate due = area.answerDueOn();
		if (due != null) {
			return this.words.say("requests.area.answer-by", this.formats.date(due));
		}
		UnservedCode unserved = area.unserved();
		if (unserved == null) {
			return null;
		}
		String why = this.words.unserved(unserved);
		return Text.isBlank(area.unservedWords()) ? why : why + "\n" + area.unservedWords();
	}

	/** The history as a timeline, newest first. */
	public List<TimelineEntry> timeline(List<HistoryEntry> history) {
		List<TimelineEntry> lines = new ArrayList<>(history.stream().map(this.timeline::line).toList());
		Collections.reverse(lines);
		return lines;
	}

	/** The history, folded to what moved the request and to what was done last. */
	public HistoryView history(List<HistoryEntry> history) {
		List<HistoryEntry> moved = history.stream()
			.filter((entry) -> entry.isMove() || entry == history.getLast())
			.toList();
		return new HistoryView(timeline(moved), timeline(history));
	}

	/**
	 * An entry as it is told to a reader to whom it may have been done, with the question
	 * where one was asked.
	 */
	public TimelineEntry told(HistoryEntry entry, ActingFor reader) {
		return this.timeline.told(entry, reader);
	}

	/** Who did something, with name and body. */
	public String who(RecordedActor by) {
		return this.words.who(by);
	}

	/** The same for the page of a stale form. */
	public List<StaleForm.Change> changes(List<HistoryEntry> history) {
		return history.stream()
			.map((entry) -> new StaleForm.Change(this.timeline.who(entry), this.formats.time(entry.at()),
					this.timeline.what(entry)))
			.toList();
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

}
