package org.article12.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.PersonId;
import org.article12.core.settings.WorkSharing;
import org.article12.requests.domain.OpenWork;
import org.article12.requests.store.WorkInHand.Nobodys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What giving by share of open work would come to, before it is decided. */
@Component
public class SharingOutlook {

	private final Takers takers;

	SharingOutlook(Takers takers) {
		this.takers = takers;
	}

	/** What would become of all that is nobody's at this moment. */
	@Transactional(readOnly = true)
	public Outlook of(WorkSharing sharing) {
		List<Nobodys> nobodys = this.takers.nobodys();
		List<OpenWork> takers = this.takers.of(sharing);
		Map<PersonId, Given> given = new LinkedHashMap<>();
		takers.forEach((one) -> given.put(one.officer(), new Given(one.name(), one.share(), one.open(), 0)));
		int left = 0;
		for (Nobodys one : nobodys) {
			Optional<OpenWork> next = Takers.without(one.gaveBack(), OpenWork.inOrder(takers)).stream().findFirst();
			if (next.isPresent()) {
				given.computeIfPresent(next.get().officer(), (_, until) -> until.oneMore());
				takers = next.get().givenOneMore(takers);
			}
			else {
				left++;
			}
		}
		return new Outlook(nobodys.size(), left, List.copyOf(given.values()));
	}

	/**
	 * What would become of what is nobody's.
	 *
	 * @param nobodys how many requests are nobody's
	 * @param left how many of them would stay so
	 * @param given who takes a share, and how many of them each would be given
	 */
	public record Outlook(int nobodys, int left, List<Given> given) {
	}

	/**
	 * An officer who takes a share.
	 *
	 * @param name the officer's name
	 * @param share how much of a whole share, of 100
	 * @param open how many requests the officer has in hand
	 * @param count how many the officer would be given
	 */
	public record Given(String name, int share, int open, int count) {

		Given oneMore() {
			return new Given(this.name, this.share, this.open, this.count + 1);
		}

	}

}
