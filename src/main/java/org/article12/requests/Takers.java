package org.article12.requests;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.core.Officers;
import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.article12.core.settings.WorkSharing;
import org.article12.requests.domain.OpenWork;
import org.article12.requests.store.WorkInHand;
import org.article12.requests.store.WorkInHand.Nobodys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which officers take a share of open work, and how much each has in hand. */
@Component
class Takers {

	private final Officers officers;

	private final WorkInHand hands;

	Takers(Officers officers, WorkInHand hands) {
		this.officers = officers;
		this.hands = hands;
	}

	/** All who take a share, whoever gets the next request first. */
	List<OpenWork> of(WorkSharing sharing) {
		List<Officer> taking = this.officers.active().stream().filter((one) -> sharing.of(one.id()) > 0).toList();
		Map<PersonId, Integer> open = this.hands.open(taking.stream().map(Officer::id).toList());
		return OpenWork.inOrder(taking.stream()
			.map((one) -> new OpenWork(one.id(), one.name(), sharing.of(one.id()), open.getOrDefault(one.id(), 0)))
			.toList());
	}

	/** Those who can be given that request: not again who gave it back last. */
	List<OpenWork> of(WorkSharing sharing, RequestId request) {
		return without(this.hands.gaveBack(request).orElse(null), of(sharing));
	}

	/** The others than who gave a request back. */
	static List<OpenWork> without(@Nullable PersonId gaveBack, List<OpenWork> takers) {
		return takers.stream().filter((one) -> !one.officer().equals(gaveBack)).toList();
	}

	/** Whether that is somebody who works at the Secretariat today. */
	boolean isSomebodys(@Nullable UUID holder) {
		return this.officers.active().stream().anyMatch((one) -> one.id().value().equals(holder));
	}

	/** What is in nobody's hands, the longest waiting first. */
	List<Nobodys> nobodys() {
		return this.hands.nobodys(this.officers.active().stream().map(Officer::id).toList());
	}

}
