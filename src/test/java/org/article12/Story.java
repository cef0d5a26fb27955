package org.article12;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import org.article12.assignments.Acceptance;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.Assignments;
import org.article12.assignments.CentreVerbs;
import org.article12.assignments.Cost;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.DeliveryVerbs;
import org.article12.assignments.Headcount;
import org.article12.assignments.OfferBasis;
import org.article12.assignments.OfferTo;
import org.article12.assignments.Offers;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.PartyCode;
import org.article12.core.reference.RegisterVersions;
import org.article12.requests.Answers;
import org.article12.requests.Capacity;
import org.article12.requests.Evaluation;
import org.article12.requests.FormPage;
import org.article12.requests.Rating;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestReference;
import org.article12.requests.Requests;
import org.article12.requests.Screening;
import org.article12.requests.Stamp;
import org.article12.requests.Drafts;
import org.article12.requests.PartyVerbs;
import org.springframework.context.ApplicationContext;

/**
 * Brings a request to the point at which a test begins, through the portal's own verbs.
 */
public final class Story {

	private final ApplicationContext portal;

	public Story(ApplicationContext portal) {
		this.portal = portal;
	}

	/** The person with that account, under the first membership. */
	public CurrentUser person(String email) {
		return bean(CurrentUsers.class).find(People.withAddress(this.portal, email), null).orElseThrow();
	}

	/** Senegal's focal point. */
	public CurrentUser focalPoint() {
		return person("focal.point@senegal.example");
	}

	/** An officer of the Secretariat. */
	public CurrentUser officer() {
		return person("officer@secretariat.example");
	}

	/** An officer of a centre, such as {@code sn}. */
	public CurrentUser centre(String country) {
		return person("officer@scrc-%s.example".formatted(country));
	}

	/** A draft of Senegal's that can be submitted. */
	public RequestReference draft(String title, String... areas) {
		return draft(focalPoint(), title, areas);
	}

	/** A draft of somebody's Party that can be submitted. */
	public RequestReference draft(CurrentUser user, String title, String... areas) {
		RequestReference reference = asOnePage(() -> bean(Drafts.class).start(user, UUID.randomUUID()));
		save(user, reference, new Answers.Activities(List.of(), "Strengthen the laboratory network"));
		save(user, reference, new Answers.Areas(List.of(areas)));
		save(user, reference, new Answers.Need(title, "Advice and training for the competent authority", "", "",
				List.of(), "", List.of("fr")));
		return reference;
	}

	/** Saves a part of the answers, as the form does that was opened just now. */
	public void save(CurrentUser user, RequestReference reference, Answers.Part part) {
		Answers answers = bean(Requests.class).ofParty(user.party().orElseThrow(), reference).orElseThrow().answers();
		asOnePage(
				() -> bean(Drafts.class).save(user, reference, part, FormPage.of(answers.part(part.section())), true));
	}

	/** A request of Senegal's that waits for screening. */
	public RequestReference submitted(String title, String... areas) {
		return submit(focalPoint(), draft(title, areas));
	}

	/** Submits somebody's draft. */
	public RequestReference submit(CurrentUser user, RequestReference reference) {
		Answers answers = bean(Requests.class).ofParty(user.party().orElseThrow(), reference).orElseThrow().answers();
		var problems = asOnePage(
				() -> bean(PartyVerbs.class).submit(user, reference, Capacity.NATIONAL_FOCAL_POINT, Stamp.of(answers)));
		if (!problems.isEmpty()) {
			throw new AssertionError(problems);
		}
		return reference;
	}

	/** A request of Senegal's that is eligible and waits for offers. */
	public RequestReference routing(String title, String... areas) {
		RequestReference reference = submitted(title, areas);
		confirmEligibility(reference);
		return reference;
	}

	/** The officer finds that a request may be routed. */
	public void confirmEligibility(RequestReference reference) {
		asOnePage(() -> bean(Screening.class).confirmEligibility(officer(), reference, seen(reference)));
	}

	/**
	 * A request of Senegal's with its areas offered, each to the centre of that country.
	 */
	public RequestReference offered(String title, Map<String, String> areaToCountry) {
		RequestReference reference = routing(title, areaToCountry.keySet().toArray(String[]::new));
		offer(reference, areaToCountry);
		return reference;
	}

	/** Sends offers, as the officer does who sees how things stand. */
	public void offer(RequestReference reference, Map<String, String> areaToCountry) {
		Map<CentreCode, Set<AreaCode>> areas = new TreeMap<>();
		areaToCountry.forEach((area, country) -> areas
			.computeIfAbsent(new CentreCode("SCRC-" + country.toUpperCase(Locale.ROOT)), (_) -> new TreeSet<>())
			.add(new AreaCode(area)));
		Map<CentreCode, OfferTo> offers = new TreeMap<>();
		areas.forEach((centre, its) -> offers.put(centre, new OfferTo(its, OfferBasis.LISTED, new ArrayList<>())));
		asOnePage(() -> bean(Offers.class).send(officer(), reference, seen(reference), offers));
	}

	/**
	 * A request of Senegal's in delivery, each area at the centre of that country.
	 */
	public RequestReference accepted(String title, Map<String, String> areaToCountry) {
		RequestReference reference = offered(title, areaToCountry);
		new TreeSet<>(areaToCountry.values()).forEach((country) -> accept(reference, country));
		return reference;
	}

	/** A centre takes all that it was offered. */
	public void accept(RequestReference reference, String country) {
		AssignmentRecord offer = assignment(reference, country);
		asOnePage(() -> bean(CentreVerbs.class).accept(centre(country), offer.id(),
				new Acceptance(offer.liveAreas(), false, "", null, "")));
	}

	/** A request of Senegal's that waits for the Party's confirmation. */
	public RequestReference delivered(String title, Map<String, String> areaToCountry) {
		RequestReference reference = accepted(title, areaToCountry);
		new TreeSet<>(areaToCountry.values())
			.forEach((country) -> report(reference, country, "Delivered by " + country));
		return reference;
	}

	/** A centre reports: 40 people, and 15,000 dollars from two sources. */
	public void report(RequestReference reference, String country, String done) {
		AssignmentRecord assignment = assignment(reference, country);
		asOnePage(() -> bean(DeliveryVerbs.class).report(centre(country), assignment.id(), assignment.lastEntry(),
				report(done)));
	}

	/** A report in those words. */
	public static DeliveryReport report(String done) {
		return new DeliveryReport(done, List.of(new PartyCode("SEN")), new Headcount(40, 18, 22), "",
				List.of(new Cost("The centre", 12000), new Cost("Ministry", 3000)));
	}

	/** What a Party thinks that is content with all of these centres. */
	public static Map<CentreCode, Evaluation> content(String... countries) {
		Map<CentreCode, Evaluation> evaluations = new TreeMap<>();
		for (String country : countries) {
			evaluations.put(new CentreCode("SCRC-" + country.toUpperCase(Locale.ROOT)),
					new Evaluation(Rating.YES, Rating.YES, Rating.PARTLY, Rating.YES, "Well done, " + country));
		}
		return evaluations;
	}

	/** How a submitted request stands. */
	public RequestRecord request(RequestReference reference) {
		return bean(Requests.class).submitted(reference).orElseThrow();
	}

	/** The number of a submitted request's last history entry. */
	public int seen(RequestReference reference) {
		return request(reference).lastEntry();
	}

	/** The latest assignment of a request at the centre of a country. */
	public AssignmentRecord assignment(RequestReference reference, String country) {
		return bean(Assignments.class).ofRequest(request(reference).id())
			.stream()
			.filter((assignment) -> assignment.centre().value().endsWith(country.toUpperCase(Locale.ROOT)))
			.reduce((_, later) -> later)
			.orElseThrow();
	}

	/**
	 * A step asks once which versions the registers have, as it does from a page, and not
	 * for each fact.
	 */
	private void asOnePage(Runnable step) {
		bean(RegisterVersions.class).readOnceFor(step);
	}

	private <T> T asOnePage(Supplier<T> step) {
		List<T> outcome = new ArrayList<>();
		asOnePage((Runnable) () -> outcome.add(step.get()));
		return outcome.getFirst();
	}

	private <T> T bean(Class<T> type) {
		return this.portal.getBean(type);
	}

}
