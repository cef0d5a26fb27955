package org.article12.requests.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.article12.catalogue.Agreement;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.core.PartyCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.WorkingLanguage;
import org.article12.core.text.Dates;
import org.article12.core.text.DaySpan;
import org.article12.core.text.EmailAddress;
import org.article12.core.text.Numbers;
import org.article12.core.text.Reading;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.article12.plans.ActivityId;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.requests.AnswerField;
import org.article12.requests.Answers;
import org.article12.requests.Answers.Urgency;
import org.article12.requests.Problem;
import org.article12.requests.Problem.Code;
import org.article12.requests.Section;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

/**
 * What answers must hold before a request can be submitted, as a list that reads like the
 * policy. Drafts are kept whatever these rules say.
 */
@Component
public class AnswersRules {

	/** At most so many areas of assistance in one request. */
	public static final int MOST_AREAS = 12;

	private static final AreaCode NIP = new AreaCode("NIP");

	private static final Set<String> CONSENT = Set.of("", "yes", "no");

	private final Catalogue catalogue;

	private final Plans plans;

	private final WorkingDays calendar;

	public AnswersRules(Catalogue catalogue, Plans plans, WorkingDays calendar) {
		this.catalogue = catalogue;
		this.plans = plans;
		this.calendar = calendar;
	}

	/** All that is wrong with answers of a Party, in the order of the form. */
	public List<Problem> problems(PartyCode party, Answers answers) {
		return problems(party, 0, answers);
	}

	/**
	 * All that is wrong with the answers of a Party's request, in the order of the form.
	 * @param submissions how many times it was submitted: what it asked for then may be
	 * retired since, and it goes on with it
	 */
	public List<Problem> problems(PartyCode party, int submissions, Answers answers) {
		List<PlanActivity> chosen = chosen(party, answers.activities());
		List<PlanActivity> withdrawn = chosen.stream().filter((activity) -> !activity.isOpen()).toList();
		List<Problem> problems = new ArrayList<>();
		if (!withdrawn.isEmpty()) {
			problems.add(Problem.of(Section.ACTIVITIES, "chosen", Code.ACTIVITY_WITHDRAWN,
					withdrawn.stream().map(PlanActivity::code).collect(joining(", "))));
		}
		problems.addAll(problems(chosen.stream().map(AnswersRules::id).collect(toSet()), submissions == 0, answers));
		return problems;
	}

	// Of a Party's many only those are read that were chosen.
	private List<PlanActivity> chosen(PartyCode party, Answers.Activities given) {
		return this.plans.activities(given.chosen().stream().flatMap((id) -> ActivityId.read(id).stream()).toList())
			.stream()
			.filter((activity) -> activity.party().equals(party))
			.toList();
	}

	/** What is missing where nothing is answered. */
	public List<AnswerField> required() {
		return problems(Set.of(), true, Answers.NONE).stream()
			.map((problem) -> new AnswerField(problem.section(), problem.field()))
			.toList();
	}

	private List<Problem> problems(Set<String> known, boolean isDraft, Answers answers) {
		List<Problem> problems = new ArrayList<>();
		activities(known, answers, problems);
		areas(isDraft, answers.areas(), problems);
		need(isDraft, answers.need(), problems);
		timing(answers.timing(), problems);
		policy(isDraft, answers.policy(), problems);
		contact(answers.contact(), problems);
		return problems;
	}

	/** The areas that are asked for, once the answers are without problems. */
	public List<AreaCode> areas(Answers answers) {
		return answers.areas().chosen().stream().map(AreaCode::new).toList();
	}

	/**
	 * At least one activity of the NIP, on record or in words, save where the only area
	 * asked for is the NIP itself: a Party without a plan may ask for help to make one.
	 */
	private static void activities(Set<String> known, Answers answers, List<Problem> problems) {
		Answers.Activities given = answers.activities();
		boolean onlyTheNip = answers.areas().chosen().equals(List.of(NIP.value()));
		if (given.chosen().isEmpty() && Text.isBlank(given.other()) && !onlyTheNip) {
			problems.add(Problem.of(Section.ACTIVITIES, "chosen", Code.ACTIVITY_MISSING));
		}
		if (!known.containsAll(given.chosen())) {
			problems.add(Problem.of(Section.ACTIVITIES, "chosen", Code.ACTIVITY_UNKNOWN));
		}
		longest(given, "other", given.other(), problems);
	}

	private void areas(boolean isDraft, Answers.Areas given, List<Problem> problems) {
		if (given.chosen().isEmpty()) {
			problems.add(Problem.of(Section.AREAS, "chosen", Code.AREA_MISSING));
		}
		if (given.chosen().size() > MOST_AREAS) {
			problems.add(Problem.of(Section.AREAS, "chosen", Code.TOO_MANY_AREAS, MOST_AREAS, given.chosen().size()));
		}
		List<Area> areas = this.catalogue.areas().stream().filter((area) -> !area.heading()).toList();
		if (!areas.stream().map((area) -> area.code().value()).toList().containsAll(given.chosen())) {
			problems.add(Problem.of(Section.AREAS, "chosen", Code.AREA_UNKNOWN));
		}
		areas.stream()
			.filter((area) -> isDraft && area.retired() && given.chosen().contains(area.code().value()))
			.forEach((area) -> problems.add(Problem.of(Section.AREAS, "chosen", Code.AREA_RETIRED, area.title())));
	}

	private void need(boolean isDraft, Answers.Need given, List<Problem> problems) {
		required(Section.NEED, "title", given.title(), Code.TITLE_MISSING, problems);
		longest(given, "title", given.title(), problems);
		required(Section.NEED, "help", given.help(), Code.HELP_MISSING, problems);
		longest(given, "help", given.help(), problems);
		longest(given, "results", given.results(), problems);
		longest(given, "beneficiaries", given.beneficiaries(), problems);
		List<Pop> pops = this.catalogue.pops();
		if (!pops.stream().map(Pop::code).toList().containsAll(given.pops())) {
			problems.add(Problem.of(Section.NEED, "pops", Code.POP_UNKNOWN));
		}
		pops.stream()
			.filter((pop) -> isDraft && pop.retired() && given.pops().contains(pop.code()))
			.forEach((pop) -> problems.add(Problem.of(Section.NEED, "pops", Code.POP_RETIRED, pop.name())));
		oneOf(Section.NEED, "kind", given.kind(), Answers.Kind.class, problems);
		if (given.languages().stream().anyMatch((code) -> WorkingLanguage.of(code).isEmpty())) {
			problems.add(Problem.of(Section.NEED, "languages", Code.LANGUAGE_UNKNOWN));
		}
	}

	private void timing(Answers.Timing given, List<Problem> problems) {
		Optional<YearMonth> from = month("from", given.from(), given.meant(), problems);
		Optional<YearMonth> until = month("until", given.until(), given.meant(), problems);
		if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
			problems.add(Problem.of(Section.TIMING, "until", Code.ENDS_BEFORE_IT_BEGINS));
		}
		amount("budget", given.budget(), problems);
		amount("ownContribution", given.ownContribution(), problems);
		oneOf(Section.TIMING, "urgency", given.urgency(), Urgency.class, problems);
		if (given.urgency().equals(Urgency.URGENT.name()) && Text.isBlank(given.urgencyReason())) {
			problems.add(Problem.of(Section.TIMING, "urgencyReason", Code.URGENCY_REASON_MISSING));
		}
		longest(given, "urgencyReason", given.urgencyReason(), problems);
	}

	private void policy(boolean isDraft, Answers.Policy given, List<Problem> problems) {
		longest(given, "batBep", given.batBep(), problems);
		longest(given, "synergiesWords", given.synergiesWords(), problems);
		longest(given, "helpReceived", given.helpReceived(), problems);
		if (!CONSENT.contains(given.publishSummary())) {
			problems.add(Problem.of(Section.POLICY, "publishSummary", Code.CHOICE_UNKNOWN));
		}
		List<Agreement> agreements = this.catalogue.agreements();
		if (!agreements.stream().map(Agreement::code).toList().containsAll(given.synergies())) {
			problems.add(Problem.of(Section.POLICY, "synergies", Code.CHOICE_UNKNOWN));
		}
		agreements.stream()
			.filter((one) -> isDraft && one.retired() && given.synergies().contains(one.code()))
			.forEach((one) -> problems
				.add(Problem.of(Section.POLICY, "synergies", Code.AGREEMENT_RETIRED, one.title())));
	}

	private void contact(Answers.Contact given, List<Problem> problems) {
		required(Section.CONTACT, "name", given.name(), Code.CONTACT_NAME_MISSING, problems);
		longest(given, "name", given.name(), problems);
		longest(given, "office", given.office(), problems);
		required(Section.CONTACT, "email", given.email(), Code.CONTACT_EMAIL_MISSING, problems);
		if (!Text.isBlank(given.email())) {
			EmailAddress.fault(given.email())
				.ifPresent((fault) -> problems.add(Problem.of(Section.CONTACT, "email", Code.EMAIL, fault)));
		}
		longest(given, "email", given.email(), problems);
		longest(given, "phone", given.phone(), problems);
	}

	private static void required(Section section, String field, String text, Code code, List<Problem> problems) {
		if (Text.isBlank(text)) {
			problems.add(Problem.of(section, field, code));
		}
	}

	private static void longest(Answers.Part part, String field, String text, List<Problem> problems) {
		int most = new AnswerField(part.section(), field).longest().orElseThrow();
		if (Text.length(text) > most) {
			problems.add(Problem.of(part.section(), field, Code.TOO_LONG, most, Text.length(text) - most));
		}
	}

	private static <E extends Enum<E>> void oneOf(Section section, String field, String text, Class<E> values,
			List<Problem> problems) {
		if (!text.isEmpty() && !Set.of(values.getEnumConstants()).stream().map(Enum::name).toList().contains(text)) {
			problems.add(Problem.of(section, field, Code.CHOICE_UNKNOWN));
		}
	}

	private Optional<YearMonth> month(String field, String text, List<String> meant, List<Problem> problems) {
		Reading<YearMonth> month = Dates.month(text, ReaderLanguage.get());
		unreadable(field, Code.MONTH, text, month, problems);
		DaySpan usual = DaySpan.around(this.calendar.today());
		month.meaning()
			.filter((one) -> !usual.touches(one) && !meant.contains(one.toString()))
			.ifPresent((one) -> problems
				.add(Problem.of(Section.TIMING, field, Code.MONTH_FAR, FieldReader.quoted(text), one.toString())));
		return month.meaning();
	}

	private static void amount(String field, String text, List<Problem> problems) {
		unreadable(field, Code.AMOUNT, text, Numbers.dollars(text), problems);
	}

	private static void unreadable(String field, Code code, String text, Reading<?> reading, List<Problem> problems) {
		if (reading.reason().isPresent()) {
			problems.add(Problem.of(Section.TIMING, field, code, text));
		}
	}

	private static String id(PlanActivity activity) {
		return activity.id().value().toString();
	}

}
