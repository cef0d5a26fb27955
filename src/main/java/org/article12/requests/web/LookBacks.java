package org.article12.requests.web;

import java.io.Serializable;

import org.article12.core.web.NextPage;
import org.article12.requests.Drafts;
import org.article12.requests.Section;
import org.article12.requests.domain.AnswersRules;
import org.article12.requests.store.FormCounts.What;
import org.springframework.stereotype.Component;

/**
 * Lets the page after a section say, once, that the section has something to look at.
 * Saving goes on whatever was typed; nobody is to find out at the very end.
 */
@Component
class LookBacks {

	private final AnswersRules rules;

	private final Drafts drafts;

	LookBacks(AnswersRules rules, Drafts drafts) {
		this.rules = rules;
		this.drafts = drafts;
	}

	/** Tells the next page of a section that was saved just now. */
	void add(Drafts.Kept kept, Section section) {
		long count = this.rules.problems(kept.party(), kept.submissions(), kept.answers())
			.stream()
			.filter((problem) -> problem.section() == section)
			.count();
		if (count > 0) {
			this.drafts.count(What.INCOMPLETE, section);
			NextPage.says("lookBack", new LookBack(section.name(), count,
					OwnRequests.address(kept.reference()) + "/edit/" + section.slug()));
		}
	}

	/**
	 * A section with something to look at.
	 *
	 * @param section its name
	 * @param count how many things
	 * @param href where it is
	 */
	record LookBack(String section, long count, String href) implements Serializable {
	}

}
