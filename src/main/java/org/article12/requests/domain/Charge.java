package org.article12.requests.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.requests.Act;
import org.article12.requests.Particulars;
import org.article12.requests.RequestRefusal;

/**
 * In whose hands a request is: an officer takes it, gives it to another, or lets it go.
 */
public final class Charge {

	private final AssistanceRequest request;

	Charge(AssistanceRequest request) {
		this.request = request;
	}

	/** An officer takes charge. */
	public void take(Occasion occasion) {
		PersonId taker = occasion.by().person();
		UUID before = this.request.filing().officer();
		if (taker != null && before != null && !taker.value().equals(before)) {
			assign(taker, occasion.by().name(), List.of(), occasion);
			return;
		}
		Move move = this.request.begin(Act.TAKE, occasion);
		this.request.file(this.request.filing().taken(occasion.by()));
		move.record(new Particulars.Taken());
	}

	/**
	 * The request is given into an officer's hands, from nobody's or from another's.
	 * @param shares whom the portal weighed where it gives the request by itself
	 */
	public void assign(PersonId officer, String name, List<Particulars.Share> shares, Occasion occasion) {
		Move move = this.request.begin(Act.ASSIGN, occasion);
		UUID before = this.request.filing().officer();
		if (officer.value().equals(before)) {
			throw new Refused(RequestRefusal.WITH_OFFICER_ALREADY, name);
		}
		Particulars assigned = new Particulars.Assigned(officer, name, (before != null) ? new PersonId(before) : null,
				this.request.filing().officerName(), shares);
		this.request.file(this.request.filing().with(officer, name));
		move.record(assigned);
	}

	/** The request is nobody's from now on. */
	public void release(Occasion occasion) {
		Move move = this.request.begin(Act.RELEASE, occasion);
		UUID before = this.request.filing().officer();
		if (before == null) {
			throw new Refused(RequestRefusal.NOBODYS_ALREADY, this.request.reference().value());
		}
		Particulars released = new Particulars.Released(new PersonId(before),
				Objects.requireNonNullElse(this.request.filing().officerName(), ""));
		this.request.file(this.request.filing().with(null, null));
		move.record(released);
	}

}
