package org.article12.centres.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.article12.centres.CentreEdits;
import org.article12.centres.CentreProposals;
import org.article12.centres.WaitingForCentres;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.Proposed;
import org.article12.core.web.RegisterActs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * The pages on which what the register says of a centre is changed: by the Secretariat at
 * once, by the centre itself as a proposal.
 */
@Component
class CentreDesk {

	private final CentreEdits edits;

	private final CentreProposals proposals;

	private final ObjectProvider<WaitingForCentres> waiting;

	private final CentreRegisterWords words;

	private final RegisterActs acts;

	CentreDesk(CentreEdits edits, CentreProposals proposals, ObjectProvider<WaitingForCentres> waiting,
			CentreRegisterWords words, RegisterActs acts) {
		this.edits = edits;
		this.proposals = proposals;
		this.waiting = waiting;
		this.words = words;
		this.acts = acts;
	}

	/** A proposal of the centre whose entry was opened. */
	Proposed proposal(OpenedCentre opened, String id) {
		try {
			return this.proposals.find(opened.centre().code(), UUID.fromString(id))
				.orElseThrow(() -> new NotVisible("Proposal " + id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible("Proposal " + id);
		}
	}

	/**
	 * Records, or proposes, what was typed.
	 * @param aspects the aspects that the form is about
	 * @param wanted what was typed; asked for only where nothing is wrong with it
	 * @param errors what is wrong with it, and where a refusal is noted
	 * @return the view that leads on; empty where the page is to be shown again
	 */
	Optional<String> send(CurrentUser user, OpenedCentre opened, Press press, Set<Aspect> aspects,
			Supplier<Facts> wanted, String why, Errors errors) {
		return this.acts.record(press, this.words.subject(opened.name(), opened.home()), errors,
				() -> act(user, opened, press, aspects, wanted.get(), why.strip()));
	}

	private Done act(CurrentUser user, OpenedCentre opened, Press press, Set<Aspect> aspects, Facts wanted,
			String why) {
		CentreCode code = opened.centre().code();
		if (opened.proposes()) {
			this.proposals.propose(user, code, press.seen(), aspects, wanted, why);
			return Done.at(opened.home(), "core.proposal.sent");
		}
		this.edits.record(user, code, press.seen(), aspects, wanted, why);
		return done(opened, "centres.mandate.done");
	}

	/**
	 * What a change of a centre led to: its page, with how many requests it touches.
	 * @param opened as it was until now
	 * @param notice the key of what is said
	 */
	Done done(OpenedCentre opened, String notice) {
		WaitingForCentres answering = this.waiting.getIfAvailable();
		int touched = (answering != null) ? answering.touchedSince(opened.centre()) : 0;
		return Done.at(opened.home(), notice, opened.name(), Integer.toString(touched));
	}

}
