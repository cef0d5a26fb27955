package org.article12.volume;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Pop;
import org.article12.parties.Party;
import org.article12.plans.PlanActivity;
import org.article12.requests.Answers;
import org.article12.requests.RecordedActor;

/** Answers that could be submitted, of the length that people write. */
final class AnswersByChance {

	private static final List<String> URGENCIES = List.of(Answers.Urgency.NORMAL.name(), Answers.Urgency.NORMAL.name(),
			Answers.Urgency.SOON.name());

	private final World world;

	AnswersByChance(World world) {
		this.world = world;
	}

	Answers of(Party party, RecordedActor by, List<AreaCode> areas, Pop pop, Wording.Speaker speaker, LocalDate today,
			Dice dice) {
		List<PlanActivity> activities = this.world.activities(party.code());
		List<String> chosen = dice.some(activities, Math.min(activities.size(), dice.between(1, 2)))
			.stream()
			.map((activity) -> activity.id().toString())
			.toList();
		Answers.Need need = need(party, pop, speaker, dice);
		return Answers.NONE.with(new Answers.Activities(chosen, chosen.isEmpty() ? speaker.say("title") : ""))
			.with(new Answers.Areas(areas.stream().map(AreaCode::value).toList()))
			.with(need)
			.with(timing(today, dice))
			.with(new Answers.Policy("", dice.chance(0.3) ? List.of("BASEL") : List.of(), "", "",
					dice.chance(0.7) ? "yes" : "no"))
			.with(new Answers.Contact(by.name(), speaker.say("office"), email(by), ""));
	}

	private static Answers.Need need(Party party, Pop pop, Wording.Speaker speaker, Dice dice) {
		return new Answers.Need(speaker.say("title"), speaker.say("need", sentences(dice)),
				dice.chance(0.6) ? speaker.say("results") : "", dice.chance(0.6) ? speaker.say("beneficiaries") : "",
				List.of(pop.code()), dice.oneOf(List.of(Answers.Kind.values())).name(),
				List.of(party.officialUnLanguage()));
	}

	/** The same need in more words, as after a question. */
	static Answers.Need reworded(Answers.Need need, Wording.Speaker speaker) {
		return new Answers.Need(need.title(), need.help() + "\n\n" + speaker.say("answer"), need.results(),
				need.beneficiaries(), need.pops(), need.kind(), need.languages());
	}

	// Of about eighteen words each.
	private static int sentences(Dice dice) {
		return 1 + dice.between(0, 2) + dice.between(0, 3) + (dice.chance(0.2) ? dice.between(1, 4) : 0);
	}

	private static Answers.Timing timing(LocalDate today, Dice dice) {
		LocalDate from = today.plusMonths(dice.between(2, 9));
		LocalDate until = from.plusMonths(dice.between(3, 18));
		return new Answers.Timing(month(from), month(until),
				dice.chance(0.7) ? Integer.toString(dice.between(4, 80) * 5000) : "",
				dice.chance(0.4) ? Integer.toString(dice.between(1, 20) * 1000) : "", dice.oneOf(URGENCIES), "",
				List.of(YearMonth.from(from).toString(), YearMonth.from(until).toString()));
	}

	private static String month(LocalDate day) {
		return "%02d/%04d".formatted(day.getMonthValue(), day.getYear());
	}

	private static String email(RecordedActor by) {
		String name = by.name().replaceAll("[^A-Za-z]+", " ").strip().replace(' ', '.').toLowerCase(Locale.ROOT);
		return name + "@" + by.party() + ".example";
	}

}
