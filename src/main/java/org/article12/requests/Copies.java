package org.article12.requests;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.Pop;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.Refused;
import org.article12.plans.Plans;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.store.RequestStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.stream.Collectors.toSet;

/**
 * Starts a draft with the answers of an earlier request of the Party. What held for the
 * earlier time alone is left out: files, months, urgency, and what is no longer offered.
 */
@Service
@Transactional
public class Copies {

	private final Drafts drafts;

	private final RequestStore requests;

	private final Catalogue catalogue;

	private final Plans plans;

	public Copies(Drafts drafts, RequestStore requests, Catalogue catalogue, Plans plans) {
		this.drafts = drafts;
		this.requests = requests;
		this.catalogue = catalogue;
		this.plans = plans;
	}

	/** What a copy of these answers would hold today. */
	@Transactional(readOnly = true)
	public Copy of(PartyCode party, Answers earlier) {
		Set<String> areas = this.catalogue.selectable().stream().map((area) -> area.code().value()).collect(toSet());
		Set<String> activities = this.plans.activitiesOf(party)
			.stream()
			.map((activity) -> activity.id().value().toString())
			.collect(toSet());
		Set<String> pops = this.catalogue.pops().stream().filter(Pop::offered).map(Pop::code).collect(toSet());
		Answers.Need need = earlier.need();
		Answers.Timing timing = earlier.timing();
		Answers copied = earlier
			.with(new Answers.Activities(only(earlier.activities().chosen(), activities), earlier.activities().other()))
			.with(new Answers.Areas(only(earlier.areas().chosen(), areas)))
			.with(new Answers.Need(need.title(), need.help(), need.results(), need.beneficiaries(),
					only(need.pops(), pops), need.kind(), need.languages()))
			.with(new Answers.Timing("", "", timing.budget(), timing.ownContribution(), "", "", List.of()));
		return new Copy(copied, without(earlier.areas().chosen(), areas),
				without(earlier.activities().chosen(), activities), without(need.pops(), pops));
	}

	/**
	 * Starts a draft with a copy of an earlier request's answers.
	 * @param press names the press of the button
	 * @throws Refused {@code PARTY_NOT_ELIGIBLE} when the Party may not ask any more
	 */
	public RequestReference start(CurrentUser user, RequestReference earlier, UUID press) {
		PartyCode party = user.ownParty();
		Copy copy = of(party, this.requests.lockOf(party, earlier).answers());
		RequestReference reference = this.drafts.start(user, press);
		AssistanceRequest draft = this.requests.lockOf(party, reference);
		for (Section section : Section.values()) {
			draft.save(copy.answers().part(section));
		}
		this.requests.save(draft);
		return reference;
	}

	private static List<String> only(List<String> chosen, Set<String> offered) {
		return chosen.stream().filter(offered::contains).toList();
	}

	private static List<String> without(List<String> chosen, Set<String> offered) {
		return chosen.stream().filter((code) -> !offered.contains(code)).toList();
	}

	/**
	 * A copy of earlier answers.
	 *
	 * @param answers what is copied
	 * @param areas the areas that are left out because they are no longer offered
	 * @param activities ids of the activities that are left out because they are no
	 * longer in the plan
	 * @param pops codes of the POPs that are left out because they are no longer listed
	 */
	public record Copy(Answers answers, List<String> areas, List<String> activities, List<String> pops) {

		/** What is left out, as answers. */
		public List<Answers.Part> leftOut() {
			return List.of(new Answers.Activities(this.activities, ""), new Answers.Areas(this.areas),
					new Answers.Need("", "", "", "", this.pops, "", List.of()));
		}

	}

}
