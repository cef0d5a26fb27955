package org.article12.requests;

import java.util.List;
import org.article12.core.CurrentUser;
import org.article12.core.Officers;
import org.article12.core.Officers.Officer;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.requests.domain.AssistanceRequest;
import org.article12.requests.domain.Occasion;
import org.article12.requests.domain.Occasions;
import org.article12.requests.store.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In whose hands of the Secretariat a request is: taken, given on, let go. */
@Service
@Transactional
public class TakingCharge {

	private final OfficersActs acts;

	private final RequestStore requests;

	private final Occasions occasions;

	private final Officers officers;

	TakingCharge(OfficersActs acts, RequestStore requests, Occasions occasions, Officers officers) {
		this.acts = acts;
		this.requests = requests;
		this.occasions = occasions;
		this.officers = officers;
	}

	/** Takes charge of a request; whoever takes it last has it. */
	public void take(CurrentUser officer, RequestReference reference) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		if (officer.id().value().equals(request.filing().officer())) {
			return;
		}
		request.charge().take(this.occasions.now(RecordedActor.user(officer)));
		this.requests.save(request);
	}

	/**
	 * Takes charge of a request that nobody took since the officer saw it.
	 * @throws Refused {@code WITH_OFFICER_ALREADY} when it is with that officer
	 */
	public void take(CurrentUser officer, RequestReference reference, int seen) {
		this.acts.act(officer, reference, seen, (request, occasion) -> {
			if (officer.id().value().equals(request.filing().officer())) {
				throw new Refused(RequestRefusal.WITH_OFFICER_ALREADY, officer.name());
			}
			request.charge().take(occasion);
		});
	}

	/**
	 * Gives a request into the hands of a colleague, or of oneself.
	 * @throws Refused {@code NO_OFFICER} when that is nobody who works at the Secretariat
	 * today
	 */
	public void assign(CurrentUser officer, RequestReference reference, int seen, PersonId colleague) {
		Officer chosen = officer(colleague);
		this.acts.act(officer, reference, seen, (request, occasion) -> {
			if (chosen.id().equals(officer.id()) && !chosen.id().value().equals(request.filing().officer())) {
				request.charge().take(occasion);
			}
			else {
				request.charge().assign(chosen.id(), chosen.name(), List.of(), occasion);
			}
		});
	}

	/** Gives a request out of anybody's hands. */
	public void release(CurrentUser officer, RequestReference reference, int seen) {
		this.acts.act(officer, reference, seen, (request, occasion) -> request.charge().release(occasion));
	}

	/**
	 * Hands on what somebody leaves behind, whatever was done to it meanwhile; what is
	 * not that person's any more stays where it is.
	 * @param to the colleague; null for nobody
	 * @return whether it was handed on
	 */
	public boolean handOn(CurrentUser officer, RequestReference reference, PersonId from, @Nullable PersonId to) {
		AssistanceRequest request = this.requests.lockSubmitted(reference);
		if (!from.value().equals(request.filing().officer()) || RequestStatus.TERMINAL.contains(request.status())) {
			return false;
		}
		Occasion occasion = this.occasions.now(RecordedActor.user(officer));
		if (to == null) {
			request.charge().release(occasion);
		}
		else {
			Officer colleague = officer(to);
			request.charge().assign(colleague.id(), colleague.name(), List.of(), occasion);
		}
		this.requests.save(request);
		return true;
	}

	private Officer officer(PersonId id) {
		return this.officers.find(id).orElseThrow(() -> new Refused(RequestRefusal.NO_OFFICER));
	}

}
