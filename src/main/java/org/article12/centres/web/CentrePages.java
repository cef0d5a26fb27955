package org.article12.centres.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.article12.centres.Centre;
import org.article12.centres.CentreLoad;
import org.article12.centres.Centres;
import org.article12.centres.CentreEdits;
import org.article12.centres.CentreHistory;
import org.article12.centres.CentreHistory.Stood;
import org.article12.centres.CentreProposals;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.NotVisible;
import org.article12.core.register.Proposed;
import org.article12.core.web.AsOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages on which the register of centres is read. */
@Component
class CentrePages {

	private final Centres centres;

	private final CentreEdits edits;

	private final CentreHistory history;

	private final CentreProposals proposals;

	private final ObjectProvider<CentreLoad> load;

	private final CentreViews views;

	private final CentreRegisterWords words;

	CentrePages(Centres centres, CentreEdits edits, CentreHistory history, CentreProposals proposals,
			ObjectProvider<CentreLoad> load, CentreViews views, CentreRegisterWords words) {
		this.centres = centres;
		this.edits = edits;
		this.history = history;
		this.proposals = proposals;
		this.load = load;
		this.views = views;
		this.words = words;
	}

	/** The whole register. */
	String list(AsOf asOf, Model model) {
		Map<CentreCode, Integer> inHand = inHand();
		Map<CentreCode, Long> open = this.proposals.open();
		LocalDate day = asOf.day();
		List<Centre> shown = (day != null) ? this.history.asOf(day).stream().map(Stood::centre).toList()
				: this.centres.all();
		model.addAttribute("centres",
				shown.stream()
					.map((centre) -> RegisterLine.of(centre, inHand.getOrDefault(centre.code(), 0),
							open.getOrDefault(centre.code(), 0L), asOf, this.words))
					.toList());
		return "centres/list";
	}

	/** A centre's entry, for the Secretariat. */
	String centre(OpenedCentre opened, AsOf asOf, Model model) {
		CentreCode code = opened.centre().code();
		List<Proposed> proposed = this.proposals.of(code);
		model.addAttribute("proposals", proposed.stream().filter(Proposed::isOpen).toList());
		model.addAttribute("changes", this.words.lines(this.edits.changesOf(code)));
		LocalDate day = asOf.day();
		if (day == null) {
			return entry(opened, opened.centre(), opened.facts(), asOf, "centres/centre", model);
		}
		Stood stood = this.history.asOf(day)
			.stream()
			.filter((one) -> one.centre().code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotVisible("Centre " + code + " before it was entered"));
		return entry(opened, stood.centre(), stood.facts(), asOf, "centres/centre", model);
	}

	/** A centre's entry, for the centre itself. */
	String profile(OpenedCentre opened, Model model) {
		model.addAttribute("proposals",
				this.proposals.of(opened.centre().code()).stream().map(this.words::proposal).toList());
		return entry(opened, opened.centre(), opened.facts(), AsOf.TODAY, "centres/profile", model);
	}

	private String entry(OpenedCentre opened, Centre centre, Facts facts, AsOf asOf, String template, Model model) {
		model.addAttribute("centre",
				RegisterLine.of(centre, inHand().getOrDefault(centre.code(), 0), 0L, asOf, this.words));
		String changeAt = asOf.isPast() ? "" : opened.home();
		model.addAttribute("identity", this.views.identity(facts, changeAt));
		model.addAttribute("work", this.views.work(centre, changeAt));
		model.addAttribute("mandate", this.views.mandate(centre));
		model.addAttribute("areas", this.views.areas(facts));
		model.addAttribute("parties", this.views.parties(facts));
		return template;
	}

	private Map<CentreCode, Integer> inHand() {
		CentreLoad answering = this.load.getIfAvailable();
		return (answering != null) ? answering.openWork() : Map.of();
	}

}
