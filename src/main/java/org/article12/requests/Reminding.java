package org.article12.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.Refused;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.HistoryStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever has the turn, once a day at the most. */
@Service
@Transactional
public class Reminding {

	private final OfficersActs acts;

	private final Occasions occasions;

	private final HistoryStore history;

	Reminding(OfficersActs acts, Occasions occasions, HistoryStore history) {
		this.acts = acts;
		this.occasions = occasions;
		this.history = history;
	}

	/**
	 * Reminds whoever has the turn, but the Secretariat itself.
	 * @throws Refused {@code NOBODY_TO_REMIND} when nobody else has the turn, and
	 * {@code REMINDED_TODAY} when all of them were reminded today
	 */
	public void remind(CurrentUser officer, RequestReference reference, int seen) {
		this.acts.act(officer, reference, seen, (request, occasion) -> {
			if (remindable(request.turns()).isEmpty()) {
				throw new Refused(RequestRefusal.NOBODY_TO_REMIND, reference.value());
			}
			List<Turn> left = notReminded(request.id(), request.turns());
			if (left.isEmpty()) {
				throw new Refused(RequestRefusal.REMINDED_TODAY, reference.value());
			}
			left.forEach((turn) -> {
				CentreCode centre = turn.centre();
				if (centre != null) {
					request.timekeeping().remindCentre(centre, occasion);
				}
				else {
					request.timekeeping().remindParty(occasion);
				}
			});
		});
	}

	/** Why nobody can be reminded; empty when somebody can. */
	@Transactional(readOnly = true)
	public Optional<RequestRefusal> whyNotRemind(RequestRecord request) {
		return remindable(request.turns()).isEmpty() ? Optional.of(RequestRefusal.NOBODY_TO_REMIND)
				: notReminded(request.id(), request.turns()).isEmpty() ? Optional.of(RequestRefusal.REMINDED_TODAY)
						: Optional.empty();
	}

	private static List<Turn> remindable(List<Turn> turns) {
		return turns.stream().filter((turn) -> turn.actor() == Actor.PARTY || turn.actor() == Actor.CENTRE).toList();
	}

	private List<Turn> notReminded(RequestId request, List<Turn> turns) {
		LocalDate today = this.occasions.today();
		return remindable(turns).stream()
			.filter((turn) -> this.history
				.latest(request, (turn.actor() == Actor.CENTRE) ? Act.REMIND_CENTRE : Act.REMIND_PARTY, turn.centre())
				.filter((entry) -> this.occasions.dayOf(entry.at()).equals(today))
				.isEmpty())
			.toList();
	}

}
