package org.article12.triage.web;

import java.util.ArrayList;
import java.util.List;

import org.article12.core.CurrentUser;
import org.article12.core.PersonId;
import org.article12.core.Role;
import org.article12.core.start.StartBlock;
import org.article12.core.start.StartBlock.Count;
import org.article12.core.start.StartBlock.Counts;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.start.StartBlock.Row;
import org.article12.core.start.StartSection;
import org.article12.core.web.Link;
import org.article12.triage.store.OfficersFigures;
import org.article12.triage.store.OfficersFigures.Waiting;
import org.article12.triage.store.QueueCounting;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Secretariat's start page: what waits by officer, the reader's own and nobody's
 * first; what is late by region; what comes next.
 */
@Component
@Order(10)
class OfficersStart implements StartSection {

	private static final String WAITING = "/triage?turn=SECRETARIAT";

	private static final String LATE = "&overdue=true";

	private final OfficersFigures figures;

	private final QueueCounting counting;

	private final TriageWords words;

	OfficersStart(OfficersFigures figures, QueueCounting counting, TriageWords words) {
		this.figures = figures;
		this.counting = counting;
		this.words = words;
	}

	@Override
	public boolean isFor(Role role) {
		return role.includes(Role.OFFICER);
	}

	/** All of one moment. */
	@Override
	@Transactional(readOnly = true)
	public List<StartBlock> blocks(CurrentUser reader) {
		Link queue = new Link(WAITING, this.words.say("triage.start.waits.all"));
		return List.of(StartBlock.of(this.words.say("triage.start.waits"), byOfficer(reader), "", queue),
				StartBlock.of(this.words.say("triage.start.late"), byRegion(), this.words.say("triage.start.late.none"),
						new Link("/triage?overdue=true", this.words.say("triage.start.late.all"))),
				StartBlock.of(this.words.say("triage.start.next"), next(reader),
						this.words.say("triage.start.next.none"),
						new Link(WAITING + "&officer=me&sort=due", this.words.say("triage.start.next.all"))));
	}

	private Counts byOfficer(CurrentUser reader) {
		List<Waiting> others = new ArrayList<>(this.figures.byOfficer());
		List<Row> rows = new ArrayList<>();
		rows.add(row(this.words.say("triage.start.waits.me"), "me", take(others, reader.id())));
		rows.add(row(this.words.say("triage.start.waits.nobody"), "none", nobodys(others)));
		others.forEach((one) -> rows.add(row(name(one), String.valueOf(one.officer()), one)));
		return new Counts(this.words.say("triage.start.waits.officer"),
				List.of(this.words.say("triage.start.waits.column"), this.words.say("triage.start.waits.late")), rows);
	}

	/** What waits for somebody, who then is none of the others. */
	private static Waiting take(List<Waiting> all, @Nullable PersonId officer) {
		for (Waiting one : all) {
			if ((officer != null) ? officer.equals(one.officer()) : one.officer() == null) {
				all.remove(one);
				return one;
			}
		}
		return new Waiting(officer, null, false, 0, 0);
	}

	/** What a leaver has is nobody's, and stands under his name besides. */
	private static Waiting nobodys(List<Waiting> all) {
		Waiting nobodys = take(all, null);
		return all.stream()
			.filter(Waiting::gone)
			.reduce(nobodys,
					(sum, one) -> new Waiting(null, null, false, sum.all() + one.all(), sum.late() + one.late()));
	}

	private String name(Waiting one) {
		String name = String.valueOf(one.name());
		return one.gone() ? this.words.say("triage.officer.left", name) : name;
	}

	private static Row row(String label, String officer, Waiting waiting) {
		String list = WAITING + "&officer=" + officer;
		return new Row(label,
				List.of(new Count(waiting.all(), list, false), new Count(waiting.late(), list + LATE, true)));
	}

	private Counts byRegion() {
		return new Counts(this.words.say("triage.start.late.region"),
				List.of(this.words.say("triage.start.late.column")),
				this.counting.lateByRegion()
					.entrySet()
					.stream()
					.map((late) -> new Row(this.words.region(late.getKey()),
							List.of(new Count(late.getValue(), "/triage?overdue=true&region=" + late.getKey(), true))))
					.toList());
	}

	private List<Line> next(CurrentUser reader) {
		return this.figures.next(reader.id(), StartBlock.LINES)
			.stream()
			.map((one) -> new Line("/triage/" + one.reference(), one.reference().value(), one.title(),
					this.words.party(one.party()), one.dueOn(), false, null))
			.toList();
	}

}
