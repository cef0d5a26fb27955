package org.article12.reporting.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.article12.assignments.Concern;
import org.article12.assignments.ConcernedRequests;
import org.article12.assignments.Involvement;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.ReaderLanguage;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.TimelineEntry;
import org.article12.parties.Parties;
import org.article12.reporting.web.RecordSheet.Line;
import org.article12.reporting.web.RecordSheet.Name;
import org.article12.reporting.web.RecordSheet.Part;
import org.article12.requests.AreaView;
import org.article12.requests.Answers;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Requests;
import org.article12.requests.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the record of a request together for one reader: what its pages show that reader,
 * and nothing else. A centre reads the answers as last submitted and its own part; one
 * whose part has ended reads that part alone.
 */
@Component
@Transactional(readOnly = true)
public class RecordSheets {

	private final ConcernedRequests concerned;

	private final Requests requests;

	private final RequestViews views;

	private final SubmissionParts submissions;

	private final CentreParts centres;

	private final TalkParts talk;

	private final Parties parties;

	private final RequestWords words;

	private final Formats formats;

	RecordSheets(ConcernedRequests concerned, Requests requests, RequestViews views, SubmissionParts submissions,
			CentreParts centres, TalkParts talk, Parties parties, RequestWords words, Formats formats) {
		this.concerned = concerned;
		this.requests = requests;
		this.views = views;
		this.submissions = submissions;
		this.centres = centres;
		this.talk = talk;
		this.parties = parties;
		this.words = words;
		this.formats = formats;
	}

	/**
	 * The record of a request.
	 * @throws NotVisible when the reader may not see it, or it is still a draft
	 */
	public RecordSheet of(CurrentUser reader, String reference) {
		Concern concern = RequestReference.parse(reference)
			.flatMap((parsed) -> this.concerned.find(reader, parsed))
			.filter((found) -> found.request().status() != RequestStatus.DRAFT)
			.orElseThrow(() -> new NotVisible("Record of " + reference));
		RequestRecord request = concern.request();
		boolean wholly = concern.standing() != Involvement.FORMER_CENTRE;
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(Name.FACTS, facts(concern, reader)));
		if (wholly) {
			parts.add(new Part(Name.AREAS, areas(concern)));
			parts.add(new Part(Name.ANSWERS, answers(concern)));
			parts.add(new Part(Name.HISTORY, history(request, reader)));
		}
		parts.addAll(this.centres.of(concern, reader));
		parts.addAll(this.talk.of(concern, reader));
		String title = (wholly && !Text.isBlank(request.title())) ? request.title() : request.reference().value();
		return new RecordSheet(request.reference().value(), title, parts);
	}

	private List<Line> facts(Concern concern, CurrentUser reader) {
		RequestRecord request = concern.request();
		List<Line> facts = new ArrayList<>();
		add(facts, "reporting.record.reference", request.reference().value());
		add(facts, "reporting.record.party", party(request));
		if (concern.standing() == Involvement.FORMER_CENTRE) {
			return facts;
		}
		add(facts, "reporting.record.title", request.title());
		add(facts, "reporting.record.status", this.views.status(request.status(), reader).word());
		add(facts, "reporting.record.submitted", day(request.submittedAt()));
		if (concern.standing() != Involvement.CENTRE) {
			add(facts, "reporting.record.letter", request.letterReference());
		}
		if (concern.standing() == Involvement.SECRETARIAT) {
			add(facts, "reporting.record.officer", request.officerName());
		}
		return facts;
	}

	private String day(@Nullable Instant at) {
		return (at != null) ? this.formats.date(at) : "";
	}

	private void add(List<Line> facts, String key, @Nullable String value) {
		if (value != null && !Text.isBlank(value)) {
			facts.add(new Line(null, "", this.words.say(key), value));
		}
	}

	// A centre learns of its own areas from its assignment, and of no other centre's.
	private List<Line> areas(Concern concern) {
		return switch (concern.standing()) {
			case PARTY, SECRETARIAT ->
				this.views.areas(concern.request().areas()).stream().map(RecordSheets::area).toList();
			case CENTRE, FORMER_CENTRE -> List.of();
		};
	}

	private static Line area(AreaView area) {
		return new Line(null, Objects.requireNonNullElse(area.centre(), ""), area.title(),
				joined(area.status().word(), Objects.requireNonNullElse(area.note(), "")));
	}

	private List<Line> answers(Concern concern) {
		RequestRecord request = concern.request();
		List<Submission> submissions = this.requests.submissions(request.id());
		return switch (concern.standing()) {
			case PARTY, SECRETARIAT -> this.submissions.of(submissions, party(request));
			case CENTRE -> this.submissions.last(submissions, party(request));
			case FORMER_CENTRE -> List.of();
		};
	}

	private String party(RequestRecord request) {
		return this.parties.name(request.party(), ReaderLanguage.get());
	}

	private List<Line> history(RequestRecord request, CurrentUser reader) {
		return this.views.timeline(this.requests.history(request.id(), reader))
			.reversed()
			.stream()
			.map(RecordSheets::entry)
			.toList();
	}

	private static Line entry(TimelineEntry entry) {
		return new Line(entry.at(), entry.who(), entry.what(), Objects.requireNonNullElse(entry.words(), ""));
	}

	/** The texts that say something, each on a line of its own. */
	static String joined(String... texts) {
		return String.join("\n", List.of(texts).stream().filter((text) -> !Text.isBlank(text)).toList());
	}

}
