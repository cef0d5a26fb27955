package org.article12.centres.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.article12.centres.Centre;
import org.article12.centres.Centres;
import org.article12.centres.WaitingForCentres;
import org.article12.centres.domain.Aspect;
import org.article12.centres.CentreEdits;
import org.article12.centres.CentreEdits.Recorded;
import org.article12.centres.CentreProposals;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.EntryMoved;
import org.article12.core.register.Proposed;
import org.article12.core.web.ComesBack;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which what the register says of a centre is changed: by the Secretariat at
 * once, by the centre itself as a proposal.
 */
@Component
class CentreDesk {

	private final Centres centres;

	private final CentreEdits edits;

	private final CentreProposals proposals;

	private final ObjectProvider<WaitingForCentres> waiting;

	private final CentreRegisterWords words;

	private final Acts acts;

	CentreDesk(Centres centres, CentreEdits edits, CentreProposals proposals, ObjectProvider<WaitingForCentres> waiting,
			CentreRegisterWords words, Acts acts) {
		this.centres = centres;
		this.edits = edits;
		this.proposals = proposals;
		this.waiting = waiting;
		this.words = words;
		this.acts = acts;
	}

	/**
	 * Opens a centre's entry.
	 * @param code as in the address; null for the centre that the person acts for
	 */
	Opened open(CurrentUser user, @Nullable String code) {
		CentreCode wanted = (code != null) ? code(code)
				: user.centre().orElseThrow(() -> new NotVisible("The profile of no centre"));
		Centre centre = this.centres.find(wanted).orElseThrow(() -> new NotVisible("Centre " + wanted));
		return new Opened(centre, this.edits.recorded(wanted), code == null);
	}

	private static CentreCode code(String typed) {
		if (!CentreCode.isValid(typed)) {
			throw new NotVisible("Centre " + typed);
		}
		return new CentreCode(typed);
	}

	/** A proposal of the centre whose entry was opened. */
	Proposed proposal(Opened opened, String id) {
		try {
			return this.proposals.find(opened.centre().code(), UUID.fromString(id))
				.orElseThrow(() -> new NotVisible("Proposal " + id));
		}
		catch (IllegalArgumentException ex) {
			throw new NotVisible("Proposal " + id);
		}
	}

	/** Puts what the page shows of the centre into the model. */
	String show(Opened opened, String template, Model model) {
		model.addAttribute("entry", opened);
		model.addAttribute("version", opened.recorded().version());
		return template;
	}

	/**
	 * Records, or proposes, what was typed.
	 * @param aspects the aspects that the form is about
	 * @param wanted what was typed; asked for only where nothing is wrong with it
	 * @param errors what is wrong with it, and where a refusal is noted
	 * @return the view that leads on; empty where the page is to be shown again
	 */
	Optional<String> send(CurrentUser user, Opened opened, Press press, Set<Aspect> aspects, Supplier<Facts> wanted,
			String why, Errors errors, RedirectAttributes next) {
		if (errors.hasErrors()) {
			return Optional.empty();
		}
		try {
			return Optional.of(this.acts.once(press, () -> act(user, opened, press, aspects, wanted.get(), why.strip()))
				.follow(next));
		}
		catch (Refused refused) {
			ComesBack.refused(refused, null, errors);
			return Optional.empty();
		}
		catch (EntryMoved moved) {
			throw this.words.stale(moved, opened.name(), opened.home(), user);
		}
	}

	private Done act(CurrentUser user, Opened opened, Press press, Set<Aspect> aspects, Facts wanted, String why) {
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
	Done done(Opened opened, String notice) {
		WaitingForCentres answering = this.waiting.getIfAvailable();
		int touched = (answering != null) ? answering.touchedSince(opened.centre()) : 0;
		return Done.at(opened.home(), notice, opened.name(), Integer.toString(touched));
	}

	/**
	 * A centre's entry that was opened.
	 *
	 * @param centre the centre
	 * @param recorded how it stands in the register
	 * @param proposes whether what is typed becomes a proposal
	 */
	record Opened(Centre centre, Recorded recorded, boolean proposes) {

		/** What it is called today. */
		public String name() {
			return this.centre.currentName();
		}

		/** The address of the page that shows it all. */
		public String home() {
			return this.proposes ? "/assignments/profile" : "/registers/centres/" + this.centre.code();
		}

		/** All that is kept of it. */
		Facts facts() {
			return this.recorded.facts();
		}

	}

}
