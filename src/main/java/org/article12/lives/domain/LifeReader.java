package org.article12.lives.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.assignments.Delivery;
import org.article12.core.text.Text;
import org.article12.catalogue.AreaCode;
import org.article12.core.text.Numbers;
import org.article12.core.text.Reading;
import org.article12.lives.AreaStood;
import org.article12.lives.Filing;
import org.article12.lives.Life;
import org.article12.requests.Answers;
import org.article12.requests.DeclineCode;
import org.article12.requests.History;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Recorded;
import org.article12.requests.RequestState;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestedArea;
import org.article12.requests.Told;
import org.article12.requests.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Reads a life from a history: folds one entry after the other and notes what each made
 * otherwise. Pure.
 */
public final class LifeReader {

	private final Told told;

	private final ZoneId zone;

	private final Parts parts;

	private final Stretches<RequestStatus> statuses = new Stretches<>();

	private final Stretches<Turn> turns = new Stretches<>();

	private final Stretches<AreaStood> areas = new Stretches<>();

	private final List<Filing> filings = new ArrayList<>();

	private RequestState state = RequestState.DRAFT;

	private @Nullable DeclineCode decline;

	private LifeReader(Told told, List<Delivery> work, ZoneId zone) {
		this.told = told;
		this.zone = zone;
		this.parts = new Parts(work);
	}

	/**
	 * The life that is told.
	 * @param work what was written about the work of centres; what the history does not
	 * tell of yet does not count
	 * @param zone where the Secretariat's day begins
	 * @return empty where nothing stands but a draft
	 */
	public static Optional<Life> read(Told told, List<Delivery> work, ZoneId zone) {
		return new LifeReader(told, work, zone).read();
	}

	private Optional<Life> read() {
		for (HistoryEntry entry : History
			.standing(this.told.history().entries().stream().map(Recorded::entry).toList())) {
			follow(entry);
		}
		LocalDate receivedOn = this.state.receivedOn();
		Instant submittedAt = this.state.submittedAt();
		if (submittedAt == null) {
			return Optional.empty();
		}
		return Optional.of(new Life(this.told.request(), this.told.reference(), this.told.party(), this.state.party(),
				(receivedOn != null) ? receivedOn : LocalDate.ofInstant(submittedAt, this.zone),
				this.state.letterReference() != null, this.filings, this.statuses.all(), this.turns.all(),
				this.areas.all(), (this.state.status() == RequestStatus.DECLINED) ? this.decline : null,
				this.parts.all()));
	}

	private void follow(HistoryEntry entry) {
		RequestState before = this.state;
		this.state = before.after(entry);
		if (this.state.submissions() > before.submissions()) {
			file(entry);
		}
		if (entry.particulars() instanceof Particulars.Declined it) {
			this.decline = it.code();
		}
		Instant at = (before.submittedAt() == null) ? begin(entry) : entry.at();
		this.statuses.become(Set.of(this.state.status()), at);
		this.turns.become(this.state.turns(), at);
		this.areas.become(this.state.areas().stream().map(LifeReader::stood).toList(), at);
		this.parts.follow(before, this.state, entry);
	}

	// A letter counts from the day on which it was received.
	private Instant begin(HistoryEntry first) {
		LocalDate receivedOn = this.state.receivedOn();
		if (receivedOn == null || this.state.letterReference() == null) {
			return first.at();
		}
		Instant received = receivedOn.atStartOfDay(this.zone).toInstant();
		return received.isBefore(first.at()) ? received : first.at();
	}

	private static AreaStood stood(RequestedArea area) {
		return new AreaStood(area.area(), area.status(), area.centre(), area.reported(), area.unserved());
	}

	private void file(HistoryEntry entry) {
		int number = this.filings.size();
		Answers answers = (number < this.told.submitted().size()) ? this.told.submitted().get(number) : Answers.NONE;
		this.filings.add(new Filing(entry.at(), areas(entry.particulars().areas(), answers),
				kind(answers.need().kind()), answers.activities().chosen(), !Text.isBlank(answers.activities().other()),
				answers.policy().synergies(), answers.need().languages(), budget(answers),
				answers.policy().publishSummary().equals("yes")));
	}

	// Early entries do not tell the areas; the answers always did, in the Party's order.
	private static List<AreaCode> areas(Set<AreaCode> kept, Answers answers) {
		List<AreaCode> chosen = answers.areas()
			.chosen()
			.stream()
			.filter(AreaCode::isValid)
			.map(AreaCode::new)
			.filter((area) -> kept.isEmpty() || kept.contains(area))
			.toList();
		return Stream.concat(chosen.stream(), kept.stream().sorted()).distinct().toList();
	}

	private static Answers.@Nullable Kind kind(String answered) {
		return Stream.of(Answers.Kind.values()).filter((one) -> one.name().equals(answered)).findFirst().orElse(null);
	}

	private static @Nullable Long budget(Answers answers) {
		return (Numbers.dollars(answers.timing().budget()) instanceof Reading.Understood<Long>(Long usd)) ? usd : null;
	}

}
