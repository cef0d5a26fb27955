package org.article12.requests.domain;

import java.util.List;

import org.article12.requests.RequestReference;
import org.article12.requests.Turn;
import org.article12.requests.Turns;
import org.article12.requests.store.RequestRepository;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose turn it is, as it is stored and as it follows from the rest. */
public record DerivedTurns(List<Turn> stored, List<Turn> derived) {

	/** The turns of a request that is stored. */
	public static DerivedTurns of(ApplicationContext portal, RequestReference reference) {
		return portal.getBean(TransactionTemplate.class).execute((_) -> {
			AssistanceRequest request = portal.getBean(RequestRepository.class)
				.findAndLockByReference(reference.value())
				.orElseThrow();
			return new DerivedTurns(request.turns(),
					Turns.of(request.status(), request.clocks().dates(), request.areas())
						.stream()
						.sorted(Turn.EARLIEST_FIRST)
						.toList());
		});
	}

}
