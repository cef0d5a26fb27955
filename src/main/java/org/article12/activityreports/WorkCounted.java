package org.article12.activityreports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.lives.CentrePart;
import org.article12.lives.Help;
import org.article12.lives.Life;
import org.article12.lives.Lives;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what the record says of a centre's work in two years, as it is known now. */
@Component
class WorkCounted {

	private final Lives lives;

	private final CalendarSettings calendar;

	WorkCounted(Lives lives, CalendarSettings calendar) {
		this.lives = lives;
		this.calendar = calendar;
	}

	/** Each figure of the report; 0 where nothing is on record. */
	Map<Figure, Integer> of(CentreCode centre, ReportPeriod period) {
		Sum sum = new Sum(centre, period);
		this.lives.each(this.lives.now(), sum::add);
		return sum.figures();
	}

	private final class Sum {

		private final CentreCode centre;

		private final ReportPeriod period;

		private final Map<Figure, Integer> figures = new EnumMap<>(Figure.class);

		private final Set<PartyCode> parties = new HashSet<>();

		private Sum(CentreCode centre, ReportPeriod period) {
			this.centre = centre;
			this.period = period;
			for (Figure figure : Figure.values()) {
				this.figures.put(figure, 0);
			}
		}

		private void add(Life life) {
			life.parts().stream().filter((part) -> part.centre().equals(this.centre)).forEach((part) -> {
				add(Figure.IDENTIFIED, isIn(part.offeredAt()) ? 1 : 0);
				add(Figure.DOCUMENTED, part.answer() == CentrePart.Answer.ACCEPTED && isIn(part.answeredAt()) ? 1 : 0);
				if (isIn(part.deliveredAt())) {
					delivered(life, part);
				}
			});
		}

		private void delivered(Life life, CentrePart part) {
			add(Figure.IMPLEMENTED, 1);
			boolean joint = life.parts()
				.stream()
				.anyMatch(
						(other) -> !other.centre().equals(this.centre) && other.answer() == CentrePart.Answer.ACCEPTED);
			add(Figure.JOINT, joint ? 1 : 0);
			add(Figure.SYNERGY, life.filings().getLast().agreements().isEmpty() ? 0 : 1);
			Help help = part.help();
			if (help != null) {
				this.parties.addAll(help.parties());
				add(Figure.PEOPLE, number(help.people()));
				add(Figure.WOMEN, number(help.women()));
				add(Figure.MEN, number(help.men()));
			}
		}

		private boolean isIn(@Nullable Instant moment) {
			return moment != null
					&& this.period.contains(LocalDate.ofInstant(moment, WorkCounted.this.calendar.zone()));
		}

		private void add(Figure figure, int more) {
			this.figures.merge(figure, more, Integer::sum);
		}

		private static int number(@Nullable Integer figure) {
			return (figure != null) ? figure : 0;
		}

		private Map<Figure, Integer> figures() {
			this.figures.put(Figure.PARTIES, this.parties.size());
			return this.figures;
		}

	}

}
